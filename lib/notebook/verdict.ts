import { display } from "tslab";
import {
  type ClaimId,
  claims,
  criteria,
  type ExperimentResult,
  measures,
  type Origin,
  plannedFor,
  problemOf,
  type Ruling,
  ruling,
  rulingFigure,
  storedResult,
  storedResults,
} from "../lessons";
import { claimWords } from "../words/claim";
import {
  comparisonName,
  marginText,
  measuredVerdicts,
  measureWords,
  rulingRow,
  rulingSentence,
  rulingWords,
} from "../words/ruling";
import { card, escapeHtml, htmlTable, paragraph, type Tone } from "./html";
import { show } from "./show";

/**
 * Shows what runs say of a claim: the bar and the strip for each comparison, the criterion that was fixed before the runs, and the
 * verdict. Takes the result of one experiment, or those of several problems by name; `ruling` gives the same as data.
 * Throws where results belong to several claims.
 *
 * @example
 * verdict(runExperiment(experiments.C10));
 * verdict({ moons: runExperiment(experiments["C27 moons"]), spirals: runExperiment(experiments["C27 spirals"]) });
 */
export function verdict(results: ExperimentResult | Readonly<Record<string, ExperimentResult>>): void {
  const named = isResult(results)
    ? { [results.experiment.claim]: results }
    : Object.fromEntries(
        Object.entries(results).map(([name, each]) => [`${each.experiment.claim} ${name}`, each]),
      );
  const judged = ruling(named);
  showRuling(judged, rulingWords.liveTitle(judged.claim, measuredVerdicts[judged.verdict]));
}

const isResult = (
  results: ExperimentResult | Readonly<Record<string, ExperimentResult>>,
): results is ExperimentResult => "experiment" in results && "runs" in results;

/**
 * Shows the stored result of `npm run experiments`, which has more runs than a lesson has time for, on all problems of a claim
 * or on one of them. Throws where there is no such result.
 *
 * @example
 * fullExperiment("C15");
 * fullExperiment("C36 wave");
 */
export function fullExperiment(name: ClaimId | `${ClaimId} ${string}`): void {
  const results = name.includes(" ") ? { [name]: storedResult(name) } : storedResults(name as ClaimId);
  const [{ experiment, origin }] = Object.values(results);
  const judged = ruling(results, plannedFor(experiment.claim));
  showRuling(judged, rulingWords.fullTitle(name, measuredVerdicts[judged.verdict]), origin);
}

const tones: Readonly<Record<Ruling["verdict"], Tone>> = {
  holds: "good",
  "holds, a little": "good",
  "does not hold": "bad",
  "not settled": "open",
};

/** So few comparisons are told in sentences; so many make a table that is folded away. */
const [few, many] = [4, 12];

function showRuling(judged: Ruling, title: string, origin?: Origin): void {
  const { claim, verdict, problems, comparisons } = judged;
  const told = [...new Set(problems.map(({ measure }) => measure))];
  for (const measure of told) show(rulingFigure(judged, measure));
  const rows = problems.flatMap(({ id, measure, judged }) =>
    judged.map(({ comparison, decision }) => {
      const name = [problemOf(id), comparisonName(comparison)].filter(Boolean).join(": ");
      return { name, decision, scale: measures[measure].scale };
    }),
  );
  const criterion = criteria[claim];
  const body = [
    paragraph(claimWords.said(claims[claim])),
    criterion ? paragraph(rulingWords.criterion(criterion)) : "",
    ...told.map((measure) => {
      const { margin, scale } = measures[measure];
      return paragraph(
        rulingWords.plan(measureWords[measure].measure, marginText(margin, scale), comparisons),
      );
    }),
    ...(rows.length <= few
      ? rows.map(({ name, decision, scale }) => paragraph(rulingSentence(name, decision, scale)))
      : []),
    `<details${rows.length > few && rows.length <= many ? " open" : ""}><summary>${escapeHtml(rulingWords.numbers)}</summary>`,
    htmlTable(
      rulingWords.headings,
      rows.map(({ name, decision, scale }) => rulingRow(name, decision, scale)),
    ),
    "</details>",
    origin ? paragraph(rulingWords.origin(origin)) : "",
  ];
  display.html(card(tones[verdict], title, body.join("")));
}

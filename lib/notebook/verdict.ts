import { display } from "tslab";
import {
  type ClaimId,
  claims,
  criteria,
  type ExperimentResult,
  experimentsOf,
  isPlanned,
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
  readingRow,
  rulingRow,
  rulingSentence,
  rulingWords,
  type ToldComparison,
} from "../words/ruling";
import { card, details, htmlTable, paragraph, settling, type Tone } from "./page/html";
import { show } from "./show";

/**
 * Shows what runs say of a claim: the bar and the strip for each comparison, the criterion that was fixed before the runs, and the
 * verdict where all problems of the claim are there. Takes the result of one experiment, or those of several problems by name;
 * `ruling` gives the same as data. Throws where results belong to several claims.
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
  const planned = Object.values(named).every(isPlanned); // else a student's own: all its comparisons are here
  const judged = planned
    ? ruling(named, plannedFor(Object.values(named)[0]?.experiment.claim))
    : ruling(named);
  const { claim, problems } = judged;
  const all = experimentsOf(claim).length;
  const whole = !planned || problems.length === all;
  const title = whole
    ? rulingWords.liveTitle(claim, measuredVerdicts[judged.verdict])
    : rulingWords.livePart(claim, problems.length, all);
  showRuling(judged, title, whole);
}

const isResult = (
  results: ExperimentResult | Readonly<Record<string, ExperimentResult>>,
): results is ExperimentResult => "experiment" in results && "runs" in results;

/**
 * Shows the stored result of `npm run experiments`, which has more runs than a lesson has time for, with the verdict on a claim;
 * or on one of its problems, without. Throws where there is no such result.
 *
 * @example
 * fullExperiment("C15");
 * fullExperiment("C36 wave");
 */
export function fullExperiment(name: ClaimId | `${ClaimId} ${string}`): void {
  const results = name.includes(" ") ? { [name]: storedResult(name) } : storedResults(name as ClaimId);
  const [first] = Object.values(results);
  if (!first) throw new RangeError(`fullExperiment: no runs are stored for ${name}`);
  const { experiment } = first;
  const judged = ruling(results, plannedFor(experiment.claim));
  const all = experimentsOf(experiment.claim).length;
  const whole = judged.problems.length === all;
  const title = whole
    ? rulingWords.fullTitle(name, measuredVerdicts[judged.verdict])
    : rulingWords.fullPart(name, all);
  showRuling(
    judged,
    title,
    whole,
    Object.values(results).map(({ origin }) => origin),
  );
}

const tones: Readonly<Record<Ruling["verdict"], Tone>> = {
  holds: "good",
  "holds, a little": "good",
  "does not hold": "bad",
  "not settled": "open",
};

/** So few comparisons are told in sentences; more make a table, and more than so many are folded away. */
const [few, many] = [2, 12];

function showRuling(judged: Ruling, title: string, whole: boolean, origins: readonly Origin[] = []): void {
  const { claim, verdict, problems, comparisons } = judged;
  const told = [...new Set(problems.map(({ measure }) => measure))];
  const rows = problems.flatMap(({ id, measure, judged }) =>
    judged.map(({ comparison, decision }) => {
      const name = [problemOf(id), comparisonName(comparison)].filter(Boolean).join(": ");
      return { name, decision, scale: measures[measure].scale, times: comparison.times };
    }),
  );
  const criterion = criteria[claim];
  if (rows.some(({ decision }) => decision.low === -Infinity)) {
    display.html(card("open", title, paragraph(rulingWords.oneRun)));
    return;
  }
  for (const measure of told) show(rulingFigure(judged, measure));
  const measured = [
    ...told.map((measure) => {
      const { margin, scale } = measures[measure];
      return paragraph(
        rulingWords.plan(measureWords[measure].measure, marginText(margin, scale), comparisons),
      );
    }),
    htmlTable(rulingWords.headings, rows.map(rulingRow)),
    problems.some(({ id }) => id.includes("handwriting")) ? paragraph(rulingWords.resplit) : "",
    ...[...new Set(origins.map(rulingWords.origin))].map(paragraph),
  ];
  const body = [
    paragraph(claimWords.said(claims[claim])),
    criterion ? paragraph(rulingWords.criterion(criterion)) : "",
    readingsOf(rows),
    details(rulingWords.numbers, measured.join("")),
  ];
  const shown = card(whole ? tones[verdict] : "open", title, body.join(""));
  display.html(whole && origins.length ? settling(claim, verdict, shown) : shown); // live runs settle nothing
}

/** A sentence for each comparison; a table where there are several. */
function readingsOf(rows: readonly ToldComparison[]): string {
  if (rows.length <= few) return rows.map((row) => paragraph(rulingSentence(row))).join("");
  const headings = rulingWords.readings(rows.map(({ scale }) => scale));
  const table = htmlTable(headings, rows.map(readingRow));
  return rows.length <= many ? table : details(rulingWords.all(rows.length), table);
}

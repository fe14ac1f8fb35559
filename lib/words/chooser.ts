/** What stands under a piece of advice. */
export const chooserWords = {
  lesson: (name: string) => `lesson ${name}`,
  see: (link: string) => `See ${link}.`,
  testedIn: (link: string) => `Put to the test in ${link}:`,
  claim: (id: string, text: string) => `${id}: ${text}`,
  verdict: (verdict: string) => `The full experiment: ${verdict}.`,
};

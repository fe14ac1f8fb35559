/** The headings of cards for claims: one function a message. */
export const claimWords = {
  said: (text: string) => `“${text}”`,
  proved: (id: string) => `Claim ${id}: proved ∎`,
  refuted: (id: string) => `Claim ${id}: refuted`,
  holds: (id: string) => `Claim ${id}: holds here`,
  fails: (id: string) => `Claim ${id}: does not hold here`,
};

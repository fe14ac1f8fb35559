type Listener = (done: number, total: number) => void;

let listener: Listener = () => {};

/** Tells whoever listens how far long work is; it works on in between. */
export const working: Listener = (done, total) => listener(done, total);

/** Has a function told how far long work is, wherever it is done. It takes the place of the one before. */
export const whileWorking = (told: Listener): void => {
  listener = told;
};

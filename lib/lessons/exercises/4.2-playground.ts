export const playgroundExercises = {};

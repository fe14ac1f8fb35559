export const gatesExercises = {};

export const bendsExercises = {};

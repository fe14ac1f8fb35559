export const networkByHandExercises = {};

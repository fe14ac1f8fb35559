export const seluExercises = {};

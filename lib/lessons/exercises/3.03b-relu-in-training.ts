export const reluInTrainingExercises = {};

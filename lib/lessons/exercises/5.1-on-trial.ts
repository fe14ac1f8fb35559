export const onTrialExercises = {};

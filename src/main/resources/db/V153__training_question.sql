-- Questions of a programme's evaluation, a line each; null while the four that the program brings are asked.
ALTER TABLE training_programme ADD COLUMN questions VARCHAR(8000);
-- Answers to questions that have no column of their own.
ALTER TABLE training_evaluation ADD COLUMN answers VARCHAR(30000);

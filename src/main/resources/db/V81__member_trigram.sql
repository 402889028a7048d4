-- Part-of-name search on a server; the file on one PC searches in memory instead, where the placeholder is empty.
SELECT 1;
${trigram}

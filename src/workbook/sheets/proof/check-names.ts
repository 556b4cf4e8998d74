/** The checks each sheet declares. One of a module that is not there leaves its row empty, so that each row is of one module. */
export const CHECKS: Readonly<Record<string, readonly string[]>> = {
  people: ['capCheckBuddies', 'capCheckDuplicates', 'capCheckDepartments', 'capCheckHeadcount'],
  talent: ['capCheckTalentNames'],
  maturity: ['capCheckAssessments', 'capCheckTeams', 'capCheckEvidence'],
  useCases: ['capCheckUnrated', 'capCheckUnits', 'capCheckCaseIds', 'capCheckOwners', 'capCheckRanking'],
  roi: ['capCheckBudget', 'capCheckCashFlow', 'capCheckMeasures', 'capCheckDrivers'],
  roadmap: ['capCheckSchedule', 'capCheckTaskIds', 'capCheckTaskOwners', 'capCheckPilots'],
  paths: ['capCheckSamePath'],
  retention: ['capCheckSuccessors'],
  dataProtection: ['capCheckTools', 'capCheckReviews', 'capCheckEvidenceExpired'],
  retro: ['capCheckActions', 'capCheckRetroDates'],
  settings: ['capCheckKpis'],
  proof: ['capCheckProof', 'capCheckErrors'],
};

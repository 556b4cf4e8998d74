/** Everything that can be done to the workbook, in one chunk that is loaded when it is first wanted. */
export { createProgramme } from './create';
export { goTo, goToCell, readProgramme } from './read';
export { switchLanguage } from './language';
export { upgradeProgramme } from './upgrade';
export { addModules, removeModules, removeProgramme } from './modules';
export { checkHealth } from './health/check';
export { repair } from './health/repair';
export { takeSnapshot } from './snapshot';
export { read } from './read-parts';
export { enter } from './enter';
export { follow } from './follow';
export { insertFormula } from './insert';

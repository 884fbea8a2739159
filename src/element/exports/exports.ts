/** What is loaded when something is first exported. */
export { ExportMenu } from './export-menu.js';
export { exportFile } from './export-file.js';

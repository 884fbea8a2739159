/** The rail of reports: a chunk of its own, loaded when it is first shown. */
export { ReportRail } from './report-rail.js';

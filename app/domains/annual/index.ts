/** A year of the books, finished and handed over: the audit file, the annual account, its decision. */
export { exportXaf } from './export-xaf.ts'
export { XAF_VERSIONS, type XafVersion } from './xaf.ts'

/** A year of the books, finished and handed over: the audit file, the annual account, its decision. */
export { exportXaf } from './export-xaf.ts'
export { XAF_VERSIONS, type XafVersion } from './xaf.ts'
export { annualPdf, hashOfPaper, paperOf, readingAs } from './make-files.ts'
export { annualWorkbook } from './workbook.ts'
export { prepareAccount } from './prepare-account.ts'
export { adoptAccount } from './adopt-account.ts'
export { yearOfBooks, finishedYears } from './load-year.ts'

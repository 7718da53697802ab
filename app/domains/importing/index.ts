export { carryOut } from './carry-out.ts'
export { chooseColumns } from './choose-columns.ts'
export { putImport } from './put-import.ts'
export { templateRows, templateWorkbook } from './template.ts'

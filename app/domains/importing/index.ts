/** Lists that come from elsewhere: chosen, laid beside what is there, carried out whole or not at all. */
export { carryOut } from './carry-out.ts'
export { putImport } from './put-import.ts'

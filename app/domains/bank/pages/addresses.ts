import { paths } from '../../../web/paths.ts'

/** The addresses of the bank beside those everybody knows. */
export const addresses = {
  confirmAll: (coop: string) => `${paths.bank(coop)}/bevestig`,
  stillOver: (coop: string, line: string) => `${paths.bankLine(coop, line)}/over`,
  addAccount: (coop: string) => `${paths.bankImport(coop)}/rekening`,
  statementFile: (coop: string, statement: string) => `${paths.bankStatements(coop)}/${statement}`,
  withdrawStatement: (coop: string, statement: string) =>
    `${paths.bankStatements(coop)}/${statement}/intrekken`,
}

import { paths } from '../../../web/paths.ts'

/** The addresses of the bank beside those everybody knows. */
export const addresses = {
  confirmAll: (coop: string) => `${paths.bank(coop)}/bevestig`,
}

import { paths } from '../../../web/paths.ts'
import type { ContractKind } from '../contract-text.ts'

/** How the kinds of texts are called in an address. */
export const KIND_WORDS = {
  membership: 'lidmaatschap',
  'house-rules': 'huisregels',
  scheme: 'regeling',
} as const satisfies Record<ContractKind, string>

/** The addresses of agreements and texts that only these pages know. */
export const addresses = {
  contract: (coop: string, contract: string) => `${paths.contracts(coop)}/${contract}`,
  sign: (coop: string, contract: string) => `${paths.contracts(coop)}/tekenen/${contract}`,
  paper: (coop: string, contract: string) => `${paths.contracts(coop)}/${contract}/papier`,
  paperAnswer: (coop: string, contract: string) => `${paths.contracts(coop)}/${contract}/handtekeningen`,
  pdf: (coop: string, contract: string) => `${paths.contracts(coop)}/${contract}/pdf`,
  proof: (coop: string, contract: string) => `${paths.contracts(coop)}/${contract}/bewijs`,
  scan: (coop: string, contract: string, scan: string) => `${paths.contracts(coop)}/${contract}/scan/${scan}`,
  before: (coop: string) => `${paths.contracts(coop)}/eerder`,
  changes: (coop: string) => `${paths.contracts(coop)}/regeling`,
  tell: (coop: string, version: string) => `${paths.contracts(coop)}/regeling/${version}/brief`,
  given: (coop: string, version: string) => `${paths.contracts(coop)}/regeling/${version}/gegeven`,
  takeBack: (coop: string, version: string) => `${paths.contracts(coop)}/regeling/${version}/terug`,
  notice: (coop: string, notice: string) => `${paths.contracts(coop)}/brieven/${notice}`,
  texts: (coop: string) => `${paths.contracts(coop)}/teksten`,
  write: (coop: string, kind: ContractKind) => `${paths.contracts(coop)}/teksten/schrijf/${KIND_WORDS[kind]}`,
  text: (coop: string, text: string) => `${paths.contracts(coop)}/teksten/${text}`,
  put: (coop: string, text: string) => `${paths.contracts(coop)}/teksten/${text}/vraag`,
  preview: (coop: string, text: string, member: string) =>
    `${paths.contracts(coop)}/teksten/${text}/voor/${member}`,
} as const

/** The addresses of the room of the audit committee, beside the list of years. */
export const auditPaths = {
  audit: (coop: string, year: string) => `/${coop}/kascommissie/${year}`,
  auditBegin: (coop: string, year: string) => `/${coop}/kascommissie/${year}/begin`,
  auditEntry: (coop: string, year: string, entry: string) => `/${coop}/kascommissie/${year}/boeking/${entry}`,
  auditOpen: (coop: string, year: string, entry: string, paper: string) =>
    `/${coop}/kascommissie/${year}/boeking/${entry}/stuk/${paper}`,
  auditReport: (coop: string, year: string) => `/${coop}/kascommissie/${year}/verslag`,
  auditPaper: (coop: string, year: string, of: string) =>
    `/${coop}/kascommissie/${year}/verslag.pdf?versie=${of}`,
  auditSign: (coop: string, year: string) => `/${coop}/kascommissie/${year}/teken`,
} as const

/** To who approves an invoice of a member who signed nothing yet. */
export const contractsApproving = {
  waits: (f: { name: string; what: string }) => `${f.name} tekende nog niets. Dit wacht: ${f.what}.`,
  notAsked: (f: { name: string }) => `${f.name} tekende nog niets, en kreeg nog niets om te tekenen.`,
  see: 'Bekijk de overeenkomsten',
}

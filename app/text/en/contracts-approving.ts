import type { contractsApproving as Dutch } from '../nl/contracts-approving.ts'

export const contractsApproving: typeof Dutch = {
  waits: (f) => `${f.name} has signed nothing yet. This waits: ${f.what}.`,
  notAsked: (f) => `${f.name} has signed nothing yet, and was not asked to.`,
  see: 'Look at the agreements',
}

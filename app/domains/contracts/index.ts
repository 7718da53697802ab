/** Contracts: what the co-operative and a member sign, in which words, and how it stands. */
export { decideContractText } from './decide-contract-text.ts'
export { makeContractPaper } from './make-contract-paper.ts'
export { noteSignedBefore } from './note-signed-before.ts'
export { putContracts } from './put-contracts.ts'
export { sayToContract } from './say-to-contract.ts'
export { signContract } from './sign-contract.ts'
export { textToSign } from './load-filled.ts'
export { writeContractText } from './write-contract-text.ts'

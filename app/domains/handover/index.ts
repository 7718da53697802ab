export type { EverythingNeeds } from './send-everything.ts'

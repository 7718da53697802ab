/** Recurring invoices: plans, and the drafts they make. Its pages are in `pages/`. */
export { beginPlan } from './begin-plan.ts'
export { plansThatStand } from './still-stands.ts'

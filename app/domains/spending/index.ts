/** Job costs: what a job cost the member, with its receipt. */
export { bookJobCost } from './book-job-cost.ts'
export { reverseJobCost } from './reverse-job-cost.ts'
export { settleCost, type SettleCostRefusal } from './settle-cost.ts'
export { costById, unpaidCosts, type JobCost } from './job-cost.db.ts'
export { accountOfCost, type Payer } from './job-cost.ts'
export { costsLately } from './costs-lately.db.ts'
export { costsBetween, type CostOfWork } from './costs-between.db.ts'
export { suppliersOfEntries } from './suppliers.db.ts'

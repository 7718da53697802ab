import { adoptionBlock, takingBackBlock, yearBlock } from './domains/annual/routes.ts'
import { appointmentHomeBlocks } from './domains/appointments/routes.ts'
import { auditTasks, questionTasks } from './domains/audit/routes.ts'
import { bankStanding } from './domains/bank/index.ts'
import { bankBlock, bankTasks, firstAccountTask, parkedTask } from './domains/bank/pages/home-block.tsx'
import { benefitHomeBlocks } from './domains/benefits/pages/home-blocks.tsx'
import { statementHomeBlocks, statementsWaiting } from './domains/benefits/pages/statement-home-blocks.tsx'
import { withoutPermissionBlocks } from './domains/benefits/pages/without-permission-blocks.tsx'
import { policyBlock, wayBlock } from './domains/benefits/routes.ts'
import { collectingHomeBlocks } from './domains/collecting/routes.ts'
import { cooperativeById } from './domains/cooperative/index.ts'
import { accountToConfirmBlock, detailsTask, printedAccountTask } from './domains/cooperative/routes.ts'
import { checkBlock, checkTasks, documentTasks, openingTask, resultBlock } from './domains/books/routes.ts'
import { firstMemberTask, secondPersonTask } from './domains/members/routes.ts'
import { dayChangedBlock, tellDayBlock } from './domains/members/pages/tell-day.tsx'
import { tellReturnBlock } from './domains/members/pages/tell-return.tsx'
import { tellEndBlock } from './domains/members/pages/tell-end.tsx'
import { tellWorkBlock } from './domains/members/pages/tell-work.tsx'
import { toConfirmBlock } from './domains/members/pages/to-confirm-block.tsx'
import { greetingBlock } from './domains/members/pages/greeting-block.tsx'
import { joiningHomeBlocks } from './domains/joining/routes.ts'
import { contractHomeBlocks } from './domains/contracts/routes.ts'
import { helpHomeBlocks } from './domains/mutual-help/routes.ts'
import { facilityHomeBlocks } from './domains/facilities/routes.ts'
import { insideHomeBlocks } from './domains/inside/routes.ts'
import { municipalityHomeBlocks } from './domains/municipality/routes.ts'
import { toAgreeBlock, toPayBlock, toReleaseBlock } from './domains/payments/routes.ts'
import { notInOwnHandsBlock, onBehalfBlock, onlyACardBlock } from './domains/people/routes.ts'
import {
  firstSchemeTask,
  mayBuyBlock,
  noFromPotBlock,
  ownCostsBlock,
  potBlock,
  emptyingBlock,
  leftInPotBlock,
  requestsBlock,
  schemeToDecideBlock,
} from './domains/pots/routes.ts'
import { quotesHomeBlocks } from './domains/quotes/pages/home-blocks.tsx'
import { recurringBlock } from './domains/recurring/routes.ts'
import { homeBlocksOfReceipts } from './domains/receipts/routes.ts'
import { paymentNewsBlock, salesHomeBlocks } from './domains/sales/pages/home-blocks.tsx'
import { weekHomeBlocks } from './domains/week-on-paper/routes.ts'
import { guidanceHomeBlocks } from './domains/guidance/routes.ts'
import { leavingHomeBlocks, proofsBlock } from './domains/leaving/routes.ts'
import { everythingTask } from './domains/handover/routes.ts'
import {
  ordersAfterStopOfOthers,
  ownOrdersAfterStop,
  shopRequestTasks,
} from './domains/shop-window/routes.ts'
import { importsBlock } from './domains/importing/routes.ts'
import { boughtUnder } from './domains/spending/index.ts'
import {
  journeysBlocks,
  limitToConfirmBlock,
  spendingLimitBlock,
  suppliersBlock,
} from './domains/spending/routes.ts'
import { lateVatBlock, vatBlock } from './domains/tax/routes.ts'
import { firstWeeksBlock } from './first-weeks.tsx'
import type { Blocks } from './to-do.tsx'
import type { CooperativeVisit } from './web/visit.ts'

/**
 * What first pages are made of. A domain adds its block here; who sees it and where it stands, the block
 * says.
 */
export const BLOCKS: Blocks = [
  greetingBlock,
  dayChangedBlock,
  notInOwnHandsBlock(phoneOf, statementsWaiting),
  onBehalfBlock,
  onlyACardBlock,
  potBlock,
  ownCostsBlock,
  ...statementHomeBlocks,
  ...quotesHomeBlocks,
  recurringBlock,
  ...salesHomeBlocks,
  ...insideHomeBlocks,
  ...helpHomeBlocks,
  ...homeBlocksOfReceipts,
  ...benefitHomeBlocks,
  ...withoutPermissionBlocks,
  paymentNewsBlock,
  detailsTask,
  secondPersonTask,
  firstAccountTask,
  printedAccountTask,
  firstSchemeTask,
  firstMemberTask,
  bankTasks,
  parkedTask,
  bankBlock,
  ...collectingHomeBlocks,
  auditTasks,
  questionTasks,
  policyBlock,
  wayBlock,
  schemeToDecideBlock,
  accountToConfirmBlock,
  requestsBlock,
  emptyingBlock,
  leftInPotBlock,
  mayBuyBlock({ boughtUnder }),
  noFromPotBlock,
  suppliersBlock,
  ownOrdersAfterStop,
  ordersAfterStopOfOthers,
  shopRequestTasks,
  importsBlock,
  everythingTask,
  ...journeysBlocks,
  spendingLimitBlock,
  limitToConfirmBlock,
  toReleaseBlock,
  toPayBlock,
  toAgreeBlock,
  toConfirmBlock,
  tellEndBlock,
  tellDayBlock,
  tellReturnBlock,
  tellWorkBlock,
  vatBlock,
  lateVatBlock,
  checkTasks(bankStanding),
  openingTask,
  documentTasks,
  checkBlock(bankStanding),
  yearBlock,
  adoptionBlock,
  takingBackBlock,
  resultBlock(bankStanding),
  ...municipalityHomeBlocks,
  ...joiningHomeBlocks,
  ...contractHomeBlocks,
  firstWeeksBlock,
  ...guidanceHomeBlocks,
  ...appointmentHomeBlocks,
  ...facilityHomeBlocks,
  ...leavingHomeBlocks,
  proofsBlock,
  ...weekHomeBlocks,
]

async function phoneOf(visit: CooperativeVisit): Promise<string> {
  return (await visit.read((tx) => cooperativeById(tx, visit.cooperative.id)))?.phone ?? ''
}

import type { ComponentChildren } from 'preact'
import { yearBlock } from './domains/annual/routes.ts'
import { auditTasks, questionTasks } from './domains/audit/routes.ts'
import { bankStanding } from './domains/bank/index.ts'
import { bankBlock } from './domains/bank/pages/home-block.tsx'
import { benefitHomeBlocks } from './domains/benefits/pages/home-blocks.tsx'
import { statementHomeBlocks } from './domains/benefits/pages/statement-home-blocks.tsx'
import { withoutPermissionBlocks } from './domains/benefits/pages/without-permission-blocks.tsx'
import { policyBlock, wayBlock } from './domains/benefits/routes.ts'
import { refundsBlock } from './domains/bank/pages/refunds-block.tsx'
import { collectingHomeBlocks } from './domains/collecting/routes.ts'
import { cooperativeById } from './domains/cooperative/index.ts'
import { accountToConfirmBlock } from './domains/cooperative/routes.ts'
import { checkBlock, resultBlock } from './domains/books/routes.ts'
import { toConfirmBlock } from './domains/members/pages/to-confirm-block.tsx'
import { greetingBlock } from './domains/members/pages/greeting-block.tsx'
import { municipalityHomeBlocks } from './domains/municipality/routes.ts'
import { toAgreeBlock, toPayBlock, toReleaseBlock } from './domains/payments/routes.ts'
import { notInOwnHandsBlock, onlyACardBlock } from './domains/people/routes.ts'
import { ownCostsBlock, potBlock, requestsBlock, schemeToDecideBlock } from './domains/pots/routes.ts'
import { quotesHomeBlocks } from './domains/quotes/pages/home-blocks.tsx'
import { homeBlocksOfReceipts } from './domains/receipts/routes.ts'
import { paymentNewsBlock, salesHomeBlocks } from './domains/sales/pages/home-blocks.tsx'
import { spendingLimitBlock, suppliersBlock } from './domains/spending/routes.ts'
import { vatBlock } from './domains/tax/routes.ts'
import { isShut } from './platform/own-hands.db.ts'
import { placesUnderMore } from './navigation.ts'
import { Heading, KeyHints, Lead, Paragraph, Stack, TaskList } from './ui/index.ts'
import type { HomeBlock, TaskBlock } from './web/home-block.ts'
import { page } from './web/respond.ts'
import { at, type Route } from './web/route.ts'
import type { CooperativeVisit } from './web/visit.ts'

/**
 * What first pages are made of. A domain adds its block here; who sees it and where it stands, the block
 * says.
 */
const BLOCKS: readonly (HomeBlock | TaskBlock)[] = [
  greetingBlock,
  notInOwnHandsBlock,
  onlyACardBlock,
  potBlock,
  ownCostsBlock,
  ...statementHomeBlocks,
  ...quotesHomeBlocks,
  ...salesHomeBlocks,
  ...homeBlocksOfReceipts,
  ...benefitHomeBlocks,
  ...withoutPermissionBlocks,
  paymentNewsBlock,
  bankBlock,
  ...collectingHomeBlocks,
  auditTasks,
  questionTasks,
  policyBlock,
  wayBlock,
  refundsBlock,
  schemeToDecideBlock,
  accountToConfirmBlock,
  requestsBlock,
  suppliersBlock,
  spendingLimitBlock,
  toReleaseBlock,
  toPayBlock,
  toAgreeBlock,
  toConfirmBlock,
  vatBlock,
  checkBlock,
  yearBlock,
  resultBlock(bankStanding),
  ...municipalityHomeBlocks,
]

/** The first page of somebody in a co-operative: the blocks of their roles, in order. */
export function homePage(blocks: readonly (HomeBlock | TaskBlock)[] = BLOCKS) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const shut = await visit.read((tx) => isShut(tx, visit.actor, visit.now.at))
    const open = blocks.filter((block) => !(shut && block.inOwnHands))
    const mine = blocksOf(visit, open)
    const loaded = await Promise.all(mine.map((block) => block.load(visit)))
    const filled = loaded.filter(
      (children) => children !== null && children !== undefined && children !== false,
    )
    // The office works with the keys; for anybody else they would only stand in the way.
    const office = visit.may('invoice.approve')
    return page(visit, {
      title: visit.text.navigation.home,
      wide: office,
      children: [
        ...filled,
        ...(filled.length > 1 ? [] : [<Ways key="ways" visit={visit} question={await questionFor(visit)} />]),
        ...(office
          ? [<KeyHints key="keys" keys={[{ key: 'Enter', does: visit.text.navigation.keyOpen }]} />]
          : []),
      ],
    })
  }
}

/** At most so many things to do in sight. */
const IN_SIGHT = 3

/**
 * The blocks of the visitor in order; all that there is to do is one of them, where the first of it stands.
 */
function blocksOf(visit: CooperativeVisit, blocks: readonly (HomeBlock | TaskBlock)[]): HomeBlock[] {
  const mine = blocks.filter((block) => visit.may(block.may)).toSorted((a, b) => a.order - b.order)
  const giving = mine.filter((block) => 'tasks' in block)
  const showing = mine.filter((block) => 'load' in block)
  const [first] = giving
  return first ? [...showing, toDoBlock(first, giving)].toSorted((a, b) => a.order - b.order) : showing
}

/** What there is to do, of whichever domain: three in sight, the rest under "later". */
function toDoBlock({ may, order }: TaskBlock, giving: readonly TaskBlock[]): HomeBlock {
  return {
    may,
    order,
    async load(visit) {
      const tasks = (await Promise.all(giving.map((block) => block.tasks(visit)))).flat()
      if (tasks.length === 0) return null
      return (
        <Stack key="to-do" gap="small">
          <Heading level={2}>{visit.text.ui.toDo(tasks.length)}</Heading>
          <TaskList tasks={tasks} limit={IN_SIGHT} />
        </Stack>
      )
    },
  }
}

/** For who has nothing of their own on the first page: the places they can go to. */
function Ways({ visit, question }: { visit: CooperativeVisit; question: string }): ComponentChildren {
  const text = visit.text.navigation
  const ways = visit.navigation().filter((item) => !item.current)
  const sees = (
    [
      ['auditor', text.auditorSees],
      ['coach', text.coachSees],
    ] as const
  )
    .filter(([role]) => visit.actor.roles.includes(role))
    .map(([role, sentence]) => <Paragraph key={role}>{sentence}</Paragraph>)
  if (ways.length === 0)
    return (
      <>
        {sees}
        {sees.length === 0 && <Paragraph>{text.nothingYet}</Paragraph>}
        <Paragraph>{question}</Paragraph>
      </>
    )
  return (
    <>
      {sees}
      <Heading level={2}>{text.where}</Heading>
      <TaskList tasks={ways.map((item) => ({ href: item.href, title: item.label }))} />
    </>
  )
}

/** Where to ask, with the number and the address of the co-operative as far as it filled them in. */
async function questionFor(visit: CooperativeVisit): Promise<string> {
  const { question } = visit.text.navigation
  const cooperative = await visit.read((tx) => cooperativeById(tx, visit.cooperative.id))
  const { phone = '', email = '' } = cooperative ?? {}
  if (phone !== '' && email !== '') return question.both({ phone, email })
  if (phone !== '') return question.phone({ phone })
  return email === '' ? question.neither() : question.email({ email })
}

/** The places that did not fit in the menu. */
async function morePage(visit: CooperativeVisit): Promise<Response> {
  const text = visit.text.navigation
  return page(visit, {
    title: text.more,
    children: (
      <>
        <Heading level={1}>{text.more}</Heading>
        <Lead>{text.moreLead}</Lead>
        <TaskList tasks={placesUnderMore(visit).map((item) => ({ href: item.href, title: item.label }))} />
      </>
    ),
  })
}

/** The first page and what the menu has no room for. */
export const homeRoutes: readonly Route[] = [
  at('get', '/:coop', 'home.read', homePage()),
  at('get', '/:coop/meer', 'home.read', morePage),
]

import { Heading, Lead, Link, Paragraph, Stack, TaskList } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { reachOf } from '../../../web/reach.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson, proofsUntil } from '../../members/index.ts'
import {
  loadPotOnLeaving,
  waitingEmptyings,
  type PotOnLeaving,
  type WaitingEmptying,
} from '../../pots/index.ts'

/** The first page of who was a member: what they can still read, until when, and whom to ask. */
export const proofsBlock: HomeBlock = {
  may: 'proofs.read',
  // After what still waits for them.
  order: 300,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const found = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      if (member?.leftOn === undefined) return undefined
      const pot = await loadPotOnLeaving(tx, cooperativeId, member.id, member.leftOn)
      const [asked] = await waitingEmptyings(tx, cooperativeId, { memberId: member.id })
      return { leftOn: member.leftOn, pot, asked }
    })
    if (!found) return null
    const { leftOn } = found
    const { slug } = visit.cooperative
    const words = visit.text.proofs
    const inFull = (day: typeof leftOn) => formatDay(day, visit.language)
    return (
      <>
        <Heading level={2}>{words.title({ day: inFull(leftOn) })}</Heading>
        <Lead>{words.lead({ day: inFull(proofsUntil(leftOn)) })}</Lead>
        <Stack gap="small">
          <Heading level={2} size={3}>
            {words.own}
          </Heading>
          <TaskList
            tasks={[
              { href: paths.statements(slug), title: words.statements, detail: words.statementsWhat },
              { href: paths.ownPermission(slug), title: words.permission, detail: words.permissionWhat },
              { href: paths.contracts(slug), title: words.contracts, detail: words.contractsWhat },
              { href: paths.membershipProof(slug), title: words.membership, detail: words.membershipWhat },
              { href: paths.portfolio(slug), title: words.portfolio, detail: words.portfolioWhat },
              { href: paths.pot(slug), title: words.pot, detail: inPot(visit, found) ?? words.potWhat },
            ]}
          />
        </Stack>
        <Paragraph>{words.reading}</Paragraph>
        <Link href={paths.whatIsKept(slug)} roomy>
          {visit.text.kept.way}
        </Link>
        {reachOf(visit)}
      </>
    )
  },
}

type Left = { readonly pot: PotOnLeaving; readonly asked: WaitingEmptying | undefined }

/** What is in the pot, and what happens to it; nothing to say of one that is empty. */
function inPot(visit: CooperativeVisit, { pot: { balance, rule }, asked }: Left): string | undefined {
  if (balance <= 0n) return undefined
  const { own, to } = visit.text.potEmptying
  const holds = own.holds({ amount: formatEuro(balance, visit.language) })
  const goes = asked ? own.waits({ to: to[asked.to] }) : visit.text.leaving.road.pot.rule[rule ?? 'none']
  return `${holds} ${goes}`
}

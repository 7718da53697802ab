import { Heading, Lead, Paragraph, Stack, TaskList } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { reachOf } from '../../../web/reach.tsx'
import { memberOfPerson, proofsUntil } from '../../members/index.ts'

/** The first page of who was a member: what they can still read, until when, and whom to ask. */
export const proofsBlock: HomeBlock = {
  may: 'proofs.read',
  order: 10,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const member = await visit.read((tx) => memberOfPerson(tx, cooperativeId, personId))
    if (member?.leftOn === undefined) return null
    const { slug } = visit.cooperative
    const words = visit.text.proofs
    const inFull = (day: typeof member.joinedOn) => formatDay(day, visit.language)
    return (
      <>
        <Heading level={2}>{words.title({ day: inFull(member.leftOn) })}</Heading>
        <Lead>{words.lead({ day: inFull(proofsUntil(member.leftOn)) })}</Lead>
        <Stack gap="small">
          <Heading level={2} size={3}>
            {words.own}
          </Heading>
          <TaskList
            tasks={[
              { href: paths.statements(slug), title: words.statements, detail: words.statementsWhat },
              { href: paths.contracts(slug), title: words.contracts, detail: words.contractsWhat },
              { href: paths.membershipProof(slug), title: words.membership, detail: words.membershipWhat },
              { href: paths.portfolio(slug), title: words.portfolio, detail: words.portfolioWhat },
              { href: paths.pot(slug), title: words.pot, detail: words.potWhat },
            ]}
          />
        </Stack>
        <Paragraph>{words.reading}</Paragraph>
        {reachOf(visit)}
      </>
    )
  },
}

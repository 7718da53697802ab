/** The rota: the own turns, what comes, and the roles. */
import {
  ButtonRow,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  TaskList,
} from '../../../ui/index.ts'
import { addDays, addMonths, monthOf } from '../../../values/day.ts'
import { formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { DAYS_AHEAD, loadRota } from '../rota/load-rota.ts'
import { dutiesFrom } from '../rota/rota.db.ts'
import type { Duty } from '../rota/rota.ts'
import { helpPaths } from './addresses.ts'
import { taskOfTurn } from './turn-tasks.tsx'

/** So many turns are in sight: two or three weeks of most co-ops. */
const IN_SIGHT = 6

/** For who sees the rota: members, the coach and the administration. */
export async function rotaPage(visit: CooperativeVisit): Promise<Response> {
  const said = visit.text.rota
  const { slug, id } = visit.cooperative
  const { today } = visit.now
  const keeps = visit.may('rota.keep')
  const { me, turns, duties } = await visit.read(async (tx) => ({
    me: (await memberOfPerson(tx, id, visit.actor.personId))?.id,
    turns: await loadRota(tx, id, { from: today, until: addDays(today, DAYS_AHEAD), today }),
    duties: await dutiesFrom(tx, id, today),
  }))
  const mine = turns.filter((one) => me !== undefined && one.memberId === me && !one.off)
  const months = [monthOf(today), monthOf(addMonths(today, 1))]
  return page(visit, {
    title: said.title,
    children: (
      <>
        <Heading level={1}>{said.title}</Heading>
        {visit.url.searchParams.get('gedaan') === 'saved' && <JustDone said={said.done.saved} />}
        <Lead>{visit.may('help.take-part') ? said.lead : said.keeperLead}</Lead>
        {duties.length === 0 && <Paragraph>{keeps ? said.noRolesKeeper : said.noRoles}</Paragraph>}
        {keeps && (
          <ButtonRow>
            <LinkButton href={helpPaths.duty(slug)}>{said.newRole}</LinkButton>
          </ButtonRow>
        )}
        {mine.length > 0 && (
          <>
            <Heading level={2}>{said.mine}</Heading>
            <TaskList tasks={mine.map((one) => taskOfTurn(visit, one))} />
          </>
        )}
        {duties.length > 0 && (
          <>
            <Heading level={2}>{said.all}</Heading>
            <TaskList tasks={turns.map((one) => taskOfTurn(visit, one))} limit={IN_SIGHT} empty={said.none} />
            {months.map((month) => (
              <Paragraph key={month}>
                <Link href={helpPaths.rotaOnPaper(slug, month)} roomy>
                  {said.onPaper({ month: formatMonth(month, visit.language) })}
                </Link>
              </Paragraph>
            ))}
            <Heading level={2}>{said.roles}</Heading>
            {duties.map((duty) => (
              <Role key={duty.id} visit={visit} duty={duty} keeps={keeps} />
            ))}
          </>
        )}
        {visit.may('help.see') && (
          <Link href={paths.help(slug)} roomy>
            {visit.text.help.form.back}
          </Link>
        )}
      </>
    ),
  })
}

function Role({ visit, duty, keeps }: { visit: CooperativeVisit; duty: Duty; keeps: boolean }) {
  const said = visit.text.rota
  const { slug } = visit.cooperative
  return (
    <>
      <Heading level={3}>{duty.name}</Heading>
      {duty.asks !== '' && <Paragraph>{duty.asks}</Paragraph>}
      {keeps && (
        <>
          <Paragraph>
            <Link href={helpPaths.duty(slug, duty.id)} roomy>
              {said.change(duty)}
            </Link>
          </Paragraph>
          <Paragraph>
            <Link href={helpPaths.dutyDay(slug, duty.id)} roomy>
              {said.addDay(duty)}
            </Link>
          </Paragraph>
        </>
      )}
    </>
  )
}

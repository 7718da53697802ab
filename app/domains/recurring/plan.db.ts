import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Language } from '../../values/format.ts'
import type { Id } from '../../values/id.ts'
import { plainJsonOf, plainLineOf, type Line, type PlainLineJson } from '../sales/index.ts'
import type { Plan, Price } from './plan.ts'

/** A turn of a plan: the draft that it made, or the word of why there is none. */
export type Turn = {
  readonly turn: number
  readonly dueOn: Day
  readonly invoiceId: Id<'invoice'> | null
  readonly refused: string | null
}

/** A plan with what belongs to it, and the names one reads. */
export type PlanDetail = {
  readonly plan: Plan
  readonly prices: readonly Price[]
  /** The latest first. */
  readonly turns: readonly Turn[]
  readonly memberPerson: Id<'person'>
  readonly memberName: string
  readonly customerName: string
  readonly customerLanguage: Language
}

type PriceJson = { fromDay: Day; lines: PlainLineJson[]; setBy: Id<'person'> }
type Row = Plan & Omit<PlanDetail, 'plan' | 'prices'> & { prices: PriceJson[] }

const DETAIL = sql`
  select p.id, p.member_id as "memberId", p.business_id as "businessId", p.customer_id as "customerId", p.every,
    p.period, p.starts_on as "startsOn", p.ends_on as "endsOn", p.most_turns as "mostTurns",
    p.sends_itself as "sendsItself", p.state, p.resumed_on as "resumedOn",
    p.prices_include_vat as "pricesIncludeVat", p.reference, p.note,
    m.person_id as "memberPerson", m.first_name as "memberName", c.name as "customerName",
    c.language as "customerLanguage",
    (select jsonb_agg(jsonb_build_object('fromDay', r.from_day, 'lines', r.lines, 'setBy', r.set_by)
        order by r.from_day)
      from recurring_price r where r.cooperative_id = p.cooperative_id and r.plan_id = p.id) as prices,
    coalesce((select jsonb_agg(jsonb_build_object('turn', t.turn, 'dueOn', t.due_on, 'invoiceId', t.invoice_id,
        'refused', t.refused) order by t.turn desc)
      from recurring_turn t where t.cooperative_id = p.cooperative_id and t.plan_id = p.id), '[]') as turns
  from recurring_plan p
  join member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
  join customer c on c.cooperative_id = p.cooperative_id and c.id = p.customer_id`

function detailOf({
  prices,
  turns,
  memberPerson,
  memberName,
  customerName,
  customerLanguage,
  ...plan
}: Row): PlanDetail {
  return {
    plan,
    prices: prices.map((price) => ({ ...price, lines: price.lines.map(plainLineOf) })),
    turns,
    memberPerson,
    memberName,
    customerName,
    customerLanguage,
  }
}

/** The plans that the asker may see, what runs first and the newest first; of one member, or of all. */
export async function plansListed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId?: Id<'member'>,
): Promise<readonly PlanDetail[]> {
  const { rows } = await sql<Row>`${DETAIL}
    where p.cooperative_id = ${cooperativeId}
      and (${memberId ?? null}::uuid is null or p.member_id = ${memberId ?? null}::uuid)
    order by array_position(array['running', 'paused', 'ended'], p.state), p.made_at desc, p.id
    limit 500`.execute(tx)
  return rows.map(detailOf)
}

/** All plans that run, for the job that makes their drafts. */
export async function plansRunning(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly PlanDetail[]> {
  const { rows } = await sql<Row>`${DETAIL}
    where p.cooperative_id = ${cooperativeId} and p.state = 'running' order by p.id`.execute(tx)
  return rows.map(detailOf)
}

/** A plan; undefined when it is not there or not to be seen. */
export async function planById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'recurring-plan'>,
): Promise<PlanDetail | undefined> {
  const { rows } = await sql<Row>`${DETAIL}
    where p.cooperative_id = ${cooperativeId} and p.id = ${id}`.execute(tx)
  return rows[0] && detailOf(rows[0])
}

/** The same, so that nobody else can change it until this transaction ends. */
export async function lockPlan(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'recurring-plan'>,
): Promise<PlanDetail | undefined> {
  await sql`
    select 1 from recurring_plan where cooperative_id = ${cooperativeId} and id = ${id} for update`.execute(
    tx,
  )
  return planById(tx, cooperativeId, id)
}

/** Stores a new plan with its first price. */
export async function insertPlan(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  plan: Omit<Plan, 'state' | 'resumedOn'>,
  { lines, by, at }: { readonly lines: readonly Line[]; readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await sql`
    insert into recurring_plan (cooperative_id, id, member_id, business_id, customer_id, every, period, starts_on,
      ends_on, most_turns, sends_itself, prices_include_vat, reference, note, made_at, made_by)
    values (${cooperativeId}, ${plan.id}, ${plan.memberId}, ${plan.businessId}, ${plan.customerId}, ${plan.every},
      ${plan.period}, ${plan.startsOn}, ${plan.endsOn}, ${plan.mostTurns}, ${plan.sendsItself},
      ${plan.pricesIncludeVat}, ${plan.reference}, ${plan.note}, ${at}, ${by})`.execute(tx)
  await keepPrice(tx, cooperativeId, plan.id, { fromDay: plan.startsOn, lines, setBy: by }, at)
}

/** Keeps what a plan asks from a day on, in place of what was said for that day. */
export async function keepPrice(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'recurring-plan'>,
  { fromDay, lines, setBy }: Price,
  at: Date,
): Promise<void> {
  await sql`
    insert into recurring_price (cooperative_id, plan_id, from_day, lines, set_at, set_by, said_to)
    values (${cooperativeId}, ${id}, ${fromDay}, ${plainJsonOf(lines)}::jsonb, ${at}, ${setBy}, '')
    on conflict (cooperative_id, plan_id, from_day)
      do update set lines = excluded.lines, set_at = excluded.set_at, set_by = excluded.set_by,
        said_to = excluded.said_to`.execute(tx)
}

/** Moves a plan to another state. `resumedOn`: what came due before it is passed over. */
export async function movePlan(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'recurring-plan'>,
  { state, resumedOn }: Pick<Plan, 'state' | 'resumedOn'>,
): Promise<void> {
  await sql`
    update recurring_plan set state = ${state}, resumed_on = ${resumedOn}
    where cooperative_id = ${cooperativeId} and id = ${id}`.execute(tx)
}

/** Keeps what came of a turn: once, but for what was refused before and is tried again. */
export async function keepTurn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'recurring-plan'>,
  { turn, dueOn, invoiceId, refused }: Turn,
  at: Date,
): Promise<void> {
  await sql`
    insert into recurring_turn (cooperative_id, plan_id, turn, due_on, invoice_id, refused, made_at)
    values (${cooperativeId}, ${id}, ${turn}, ${dueOn}, ${invoiceId}, ${refused}, ${at})
    on conflict (cooperative_id, plan_id, turn)
      do update set invoice_id = excluded.invoice_id, refused = excluded.refused, made_at = excluded.made_at`.execute(
    tx,
  )
}

/** Whether the customer, the trade name and who sells still are what the price of a day was said to. */
export async function saidToTheSame(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'recurring-plan'>,
  fromDay: Day,
): Promise<boolean> {
  const { rows } = await sql<{ same: boolean }>`
    select said_to = recurring_said_to(cooperative_id, plan_id) as same from recurring_price
    where cooperative_id = ${cooperativeId} and plan_id = ${id} and from_day = ${fromDay}`.execute(tx)
  return rows[0]?.same === true
}

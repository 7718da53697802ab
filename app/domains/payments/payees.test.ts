import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { must } from '../../../test/world.ts'
import { answerPayeeAccount } from './answer-payee-account.ts'
import { answerPayout } from './answer-payout.ts'
import { enterOwnAccount } from './enter-own-account.ts'
import { enterPayeeAccount } from './enter-payee-account.ts'
import { ANNA_IBAN, paymentsWorld, TOWN_IBAN, word, type Play } from './payments-play.fixture.ts'

let play: Play
const open: Play[] = []
beforeEach(async () => {
  play = await paymentsWorld()
  open.push(play)
})
afterAll(() => Promise.all(open.map(({ world }) => world.close())))

const OTHER = 'NL20INGB0001234567'
const notYet = async () => (await play.due()).map((one) => one.notYet ?? 'ready')
describe('what is due', () => {
  test('a cost that a member paid is due once their account is known', async () => {
    await play.cost(12_10n)
    expect(await notYet()).toEqual(['no-account'])
    await play.account()
    expect(await notYet()).toEqual(['ready'])
    expect((await play.due())[0]).toMatchObject({ amount: 12_10n, account: { iban: ANNA_IBAN } })
  })

  test('a member is paid after their yes, and no more than they said yes to', async () => {
    await play.kept('2310', 50_00n)
    await play.account()
    const { world } = play
    const say = (answer: 'yes' | 'no' | 'wait', amount = 50_00n) =>
      world.perform(answerPayout, world.anna, { amount, answer }, newId())
    expect(await notYet()).toEqual(['not-answered'])
    expect(word(await say('yes', 51_00n))).toBe('payout-changed')
    await must(say('wait'))
    expect(await notYet()).toEqual(['answered-wait'])
    world.setNow('2026-03-29T10:01:00Z')
    await must(say('no'))
    expect(await notYet()).toEqual(['answered-no'])
    world.setNow('2026-03-29T10:05:00Z')
    await must(say('yes'))
    await play.kept('2310', 20_00n)
    expect((await play.due()).map(({ amount, payable }) => [amount, payable.amount])).toEqual([
      [50_00n, 70_00n],
    ])
    await play.withBank()
    expect(await notYet()).toEqual(['under-way'])
    expect(word(await say('no', 20_00n))).toBe('payout-under-way')
  })

  test('the share of a municipality goes to the municipality of the member, with its own number for them', async () => {
    const { world, municipalityId, gerda } = play
    const { greet, anna, cooperativeId } = world
    await play.kept('2300', 30_00n)
    expect(await notYet()).toEqual(['no-municipality'])
    await world.sql(`insert into municipal_client values ($1, $2, '2025-01-01', $3, 'K-77', now(), $4)`, [
      cooperativeId,
      anna.memberId,
      municipalityId,
      greet.personId,
    ])
    expect(await notYet()).toEqual(['no-account'])
    const enter = (reference: string, payeeId: string = municipalityId) =>
      world.perform(
        enterPayeeAccount,
        greet,
        { kind: 'municipality', payeeId: payeeId as never, iban: TOWN_IBAN, holder: 'Gemeente', reference },
        newId(),
      )
    const tax = (iban: string) =>
      world.perform(
        enterPayeeAccount,
        greet,
        {
          kind: 'tax-office',
          payeeId: cooperativeId as never,
          iban,
          holder: 'Belastingdienst',
          reference: '',
        },
        newId(),
      )
    expect(word(await tax(TOWN_IBAN))).toBe('not-the-tax-office')
    expect(word(await tax('NL86 INGB 0002 4455 88'))).toBe('ok')
    expect(word(await enter('123456782'))).toBe('reference-holds-bsn')
    expect(word(await enter('', newId()))).toBe('payee-not-found')
    const accountId = await must(enter('debiteur 4471'))
    expect(word(await enter('debiteur 4471'))).toBe('account-there-already')
    expect(await notYet()).toEqual(['account-waits'])
    const answer = (who: typeof greet) =>
      world.perform(answerPayeeAccount, who, { accountId, yes: true }, newId())
    expect(word(await answer(greet))).toBe('asked-by-you')
    await must(answer(gerda))
    expect(word(await answer(gerda))).toBe('account-not-waiting')
    const batchId = await must(play.make(await play.ready()))
    expect((await play.items(batchId))[0]).toMatchObject({
      iban: TOWN_IBAN,
      reference: 'debiteur 4471',
      description: 'Deel uit ondernemen, client K-77',
    })
  })
})

describe('the account of a member', () => {
  test('holds at once; another one after a week, or when somebody else says yes', async () => {
    const { world, gerda } = play
    await play.cost(5_00n)
    await play.account()
    world.setNow('2026-03-29T10:00:01Z')
    const second = await play.account(world.anna, OTHER)
    expect((await play.due())[0]).toMatchObject({ account: { iban: ANNA_IBAN }, waiting: { iban: OTHER } })
    world.setNow('2026-04-05T10:00:02Z')
    expect((await play.due())[0]).toMatchObject({ account: { iban: OTHER }, waiting: undefined })
    const third = await play.account(world.anna, ANNA_IBAN)
    const own = await world.perform(answerPayeeAccount, world.piet, { accountId: third, yes: true }, newId())
    expect(word(own)).toBe('ok')
    expect((await play.due())[0]).toMatchObject({ account: { iban: ANNA_IBAN } })
    world.setNow('2026-04-05T10:00:02Z')
    expect(
      word(await world.perform(answerPayeeAccount, gerda, { accountId: second, yes: false }, newId())),
    ).toBe('ok')
  })

  test('is entered by nobody but the member, and confirmed by nobody of themselves', async () => {
    const { world } = play
    const { piet, greet, anna } = world
    const given = { iban: 'NL00ABNA0123456789', holder: 'A' }
    expect(word(await world.perform(enterOwnAccount, greet, given, newId()))).toBe('not-permitted')
    expect(word(await world.perform(enterOwnAccount, anna, given, newId()))).toBe('iban-wrong')
    await play.account(piet, ANNA_IBAN)
    world.setNow('2026-03-29T10:00:01Z')
    const accountId = await play.account(piet, OTHER)
    const yes = await world.perform(answerPayeeAccount, piet, { accountId, yes: true }, newId())
    expect(word(yes)).toBe('asked-by-you')
  })
})

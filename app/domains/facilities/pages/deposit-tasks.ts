/** What there is to do of deposits: to give back, or to say yes or no to what another asks to keep. */
import { formatEuro } from '../../../values/format.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { checkNotOwn } from '../../books/index.ts'
import { standingTo } from '../../people/index.ts'
import { depositAsksThatWait } from '../deposit-ask.db.ts'
import { depositsToGiveBack } from '../deposit.db.ts'
import { addresses } from './addresses.ts'

/** Deposits whose booking is over: of others, because nobody gives back to themselves. */
export const depositBlock: TaskBlock = {
  may: 'books.post',
  order: 332,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const all = await reader.read((tx) => depositsToGiveBack(tx, id, reader.now.at))
    const { task, taskDetail } = reader.text.facilities.deposit
    return all
      .filter(({ memberPerson }) => memberPerson !== reader.actor.personId)
      .map(({ bookingId, thing, member, amount }) => ({
        kind: 'facilities-deposit' as const,
        href: addresses.deposit(slug, bookingId),
        title: task({ member }),
        detail: taskDetail({ thing, amount: formatEuro(amount, reader.language) }),
      }))
  },
}

/** What another asks to keep of a deposit. */
export const depositAskedBlock: TaskBlock = {
  may: 'books.post',
  order: 331,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const mine = await reader.read(async (tx) => {
      const toAnswer = []
      for (const ask of await depositAsksThatWait(tx, id)) {
        const isParty = !(await checkNotOwn(tx, reader.actor, [ask.memberId])).ok
        const standing = await standingTo(tx, reader.actor, { by: ask.askedBy, isParty }, reader.now)
        if (standing === 'another') toAnswer.push(ask)
      }
      return toAnswer
    })
    const { task, taskDetail, taskReplied } = reader.text.facilities.deposit.ask
    return mine.map(({ bookingId, member, thing, kept, reply }) => ({
      kind: 'facilities-deposit-keep' as const,
      href: addresses.decideDeposit(slug, bookingId),
      title: task({ member }),
      detail: (reply === '' ? taskDetail : taskReplied)({
        thing,
        member,
        kept: formatEuro(kept, reader.language),
      }),
    }))
  },
}

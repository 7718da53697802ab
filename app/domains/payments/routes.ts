import { at, type Route } from '../../web/route.ts'
import { knownAccountOf } from './pages/account-known.ts'
import { accountsPage } from './pages/accounts-page.tsx'
import { batchPage } from './pages/batch-page.tsx'
import type { PaymentNeeds } from './pages/compose.ts'
import { overviewPage } from './pages/overview-page.tsx'
import { ownAccountPage } from './pages/own-account-page.tsx'
import { payoutPage, receivePayout } from './pages/payout-page.tsx'
import { receiveAccount } from './pages/receive-account.ts'
import { batchFile, receiveBatchAction } from './pages/receive-batch-action.ts'
import { receiveBatch } from './pages/receive-batch.tsx'

export { toAgreeBlock, toPayBlock, toReleaseBlock } from './pages/home-blocks.tsx'

/** What is read and said by one person alone. */
const OWN = { inOwnHands: true } as const

/** The pages of payments out. */
export function paymentsRoutes(needs: PaymentNeeds): readonly Route[] {
  const ownAccount = ownAccountPage(needs)
  return [
    at('get', '/:coop/betalen', 'payment.read', (visit) => overviewPage(visit, needs)),
    at('post', '/:coop/betalen', 'payment.make', (visit) => receiveBatch(visit, needs), {
      takesLong: 'payments',
    }),
    at('get', '/:coop/betalen/opdracht/:batch', 'payment.read', (visit) => batchPage(visit, needs)),
    at('post', '/:coop/betalen/opdracht/:batch', 'payment.release', (visit) =>
      receiveBatchAction(visit, needs),
    ),
    at('get', '/:coop/betalen/opdracht/:batch/bestand', 'payment.make', batchFile),
    at('get', '/:coop/betalen/rekeningen', 'payment-due.read', async (visit) =>
      accountsPage(visit, { typed: await knownAccountOf(visit, needs) }),
    ),
    at('post', '/:coop/betalen/rekeningen', 'payee-account.confirm', receiveAccount),
    at('get', '/:coop/betalen/mijn-rekening', 'own-account.enter', ownAccount.show, OWN),
    at('post', '/:coop/betalen/mijn-rekening', 'own-account.enter', ownAccount.receive, OWN),
    at('get', '/:coop/betalen/uitbetaling', 'payout.answer', (visit) => payoutPage(visit, needs), OWN),
    at('post', '/:coop/betalen/uitbetaling', 'payout.answer', (visit) => receivePayout(visit, needs), OWN),
  ]
}

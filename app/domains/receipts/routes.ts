import { at, type Route } from '../../web/route.ts'
import { homeBlocksOfReceipts } from './pages/home-blocks.tsx'
import { newReceiptPage, receiveReceipt } from './pages/new-receipt.tsx'
import { myReceiptsPage } from './pages/my-receipts.tsx'
import type { BooksOfReceipts } from './pages/books-of-receipts.ts'
import { photoOfReceipt, receiptPage } from './pages/receipt-page.tsx'
import { receiveMorePages, receiveWhoPaid, receiveWithdrawal } from './pages/receive-mine.ts'
import { receiveDouble, receiveMember, receiveReturn } from './pages/receive-office.ts'
import { trayPage } from './pages/tray.tsx'

export { homeBlocksOfReceipts }

/** The pages of receipts: handing in, how far it is, the tray. The costs that were booked come from who keeps those. */
export function receiptRoutes(books: BooksOfReceipts): readonly Route[] {
  return [
    at('get', '/:coop/bakje', 'receipt.settle', (visit) => trayPage(visit, books)),
    at('get', '/:coop/bonnetjes', 'own-work.read', (visit) => myReceiptsPage(visit, books.mailAddress)),
    at('get', '/:coop/bonnetjes/nieuw', 'receipt.hand-in', newReceiptPage),
    at('post', '/:coop/bonnetjes/nieuw', 'receipt.hand-in', receiveReceipt, { takesFile: true }),
    at('get', '/:coop/bonnetjes/:receipt', 'cost.read', (visit) => receiptPage(visit, books)),
    at('get', '/:coop/bonnetjes/:receipt/foto/:page', 'cost.read', photoOfReceipt),
    at(
      'post',
      '/:coop/bonnetjes/:receipt/erbij',
      'receipt.hand-in',
      (visit) => receiveMorePages(visit, books),
      {
        takesFile: true,
      },
    ),
    at('post', '/:coop/bonnetjes/:receipt/weg', 'own-work.read', (visit) => receiveWithdrawal(visit, books)),
    at('post', '/:coop/bonnetjes/:receipt/betaald', 'own-work.read', (visit) => receiveWhoPaid(visit, books)),
    at('post', '/:coop/bonnetjes/:receipt/terug', 'receipt.settle', (visit) => receiveReturn(visit, books)),
    at('post', '/:coop/bonnetjes/:receipt/dubbel', 'receipt.settle', (visit) => receiveDouble(visit, books)),
    at('post', '/:coop/bonnetjes/:receipt/van', 'receipt.settle', (visit) => receiveMember(visit, books)),
  ]
}

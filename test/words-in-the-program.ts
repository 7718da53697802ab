/** The words of the program, for each column of which a check of the database keeps a list. */
import type { SeatState, WalkedIn } from '../app/domains/appointments/workshops/workshop.ts'
import type { AppointmentState, Attendance } from '../app/domains/appointments/appointment.ts'
import type { CorporationTax } from '../app/domains/annual/deposit.ts'
import type { WordKind } from '../app/domains/audit/audit.db.ts'
import type { Paper } from '../app/domains/audit/paper-kinds.ts'
import type { Advice } from '../app/domains/audit/report.ts'
import type { Weighing } from '../app/domains/audit/sample.ts'
import type { LinePart } from '../app/domains/bank/line-parts.ts'
import type { Delivery } from '../app/domains/benefits/agreement/municipality.ts'
import type { Consent, SharingPurpose } from '../app/domains/benefits/consent/consent.ts'
import type { Confidence } from '../app/domains/benefits/engine/parameters.ts'
import type { FactField } from '../app/domains/benefits/facts/fact-shapes.ts'
import type { PermissionRow } from '../app/domains/benefits/permission/permission.db.ts'
import type { HoursSaid } from '../app/domains/benefits/statement/hours-asked.ts'
import type { StatementEventKind } from '../app/domains/benefits/statement/statement.ts'
import type { AccountKind, Section } from '../app/domains/books/chart.ts'
import type { DocumentKind } from '../app/domains/books/document-kind.ts'
import type { Book } from '../app/domains/books/entry.ts'
import type { PaymentSource } from '../app/domains/books/payment-source.ts'
import type { JournalVatCode, SALES_VAT_CODES } from '../app/domains/books/vat.ts'
import type { Sending as ReminderSending, Step } from '../app/domains/collecting/reminder-plan.ts'
import type { WriteOffGround } from '../app/domains/collecting/write-off.ts'
import type { InsideTo, SharingMoment } from '../app/domains/cooperative/cooperative.ts'
import type { VatMode } from '../app/domains/cooperative/vat-mode.ts'
import type { LETTER_TYPES } from '../app/domains/benefits/permission/permission-input.ts'
import type { Benefit, Stage } from '../app/domains/joining/road.ts'
import type { Ballot, VoteRule } from '../app/domains/joining/vote.ts'
import type { StepState, Theme } from '../app/domains/guidance/plan.ts'
import type { SaidHow, WhereTo } from '../app/domains/leaving/leaving.ts'
import type { ImportKind } from '../app/domains/importing/import-kind.ts'
import type { HelpPromise, PostKind } from '../app/domains/mutual-help/help.ts'
import type { GiftAnswer } from '../app/domains/mutual-help/gift.ts'
import type { HowSaid, Written } from '../app/domains/mutual-help/written.ts'
import type { Figure, Measure } from '../app/domains/municipality/figures/count-quarter.ts'
import type { ItemEnd } from '../app/domains/payments/batch.ts'
import type { PainFormat } from '../app/domains/payments/pain001.ts'
import type { PayeeAccount } from '../app/domains/payments/payee-account.ts'
import type { PayoutWord } from '../app/domains/payments/payout-answer.ts'
import type { Answer } from '../app/domains/people/second-yes.ts'
import type { PotPurpose } from '../app/domains/pots/pot-move.ts'
import type { EmptiedTo } from '../app/domains/pots/emptying.ts'
import type { MovementKind } from '../app/domains/pots/pot-movement.db.ts'
import type { Buyer } from '../app/domains/pots/pot-request.ts'
import type { QUOTE_TYPES } from '../app/domains/pots/quote-file.ts'
import type { Approver, Destination, Purpose } from '../app/domains/pots/scheme.ts'
import type { VersionRow } from '../app/domains/pots/schemes.db.ts'
import type { SharingCause } from '../app/domains/pots/sharing.ts'
import type { QuoteEventKind } from '../app/domains/quotes/quote-events.ts'
import type { Answer as QuoteAnswer } from '../app/domains/quotes/quote-link.db.ts'
import type { QuoteState } from '../app/domains/quotes/quote.ts'
import type { ReceiptType } from '../app/domains/receipts/receipt-file.ts'
import type { MailOutcome } from '../app/domains/receipts/receipt-mail.db.ts'
import type { PageReading, PaidBy, ReceiptState, ReceiptWay } from '../app/domains/receipts/receipt.ts'
import type { Period, Plan, Rhythm } from '../app/domains/recurring/plan.ts'
import type { CustomerKind } from '../app/domains/sales/customer.ts'
import type { EventKind } from '../app/domains/sales/events.ts'
import type { Invoice, Issued } from '../app/domains/sales/invoice.ts'
import type { OnlineState } from '../app/domains/sales/online/online-payment.ts'
import type { Sending, SendingState } from '../app/domains/sales/peppol/sending.ts'
import type { NewSettlement } from '../app/domains/sales/settle.db.ts'
import type { Serves } from '../app/domains/shop-window/offer.ts'
import type { Standing } from '../app/domains/shop-window/order-heard.ts'
import type { Delivery as OrderDelivery } from '../app/domains/shop-window/ordered.ts'
import type { KeyKind } from '../app/domains/shop-window/shop-key.ts'
import type { CostKind, InvoiceKind, ReceiptKind } from '../app/domains/spending/cost-kind.ts'
import type { Payer } from '../app/domains/spending/cost.ts'
import type { JourneyState } from '../app/domains/spending/journey.ts'
import type { GivenReading } from '../app/domains/spending/read-given-file.ts'
import type { PurchaseVat } from '../app/domains/spending/supplier-invoice.ts'
import type { Vehicle } from '../app/domains/spending/travel.ts'
import type { FiledKind } from '../app/domains/tax/filed-content.ts'
import type { VatPeriodLength } from '../app/domains/tax/vat-period.ts'
import type { Role } from '../app/platform/actor.ts'
import type { MailSubject } from '../app/platform/queue-mail.ts'
import type { ScanType } from '../app/domains/contracts/contract-scan.db.ts'
import type { ContractKind } from '../app/domains/contracts/contract-text.ts'
import type { ContractWordKind, WayToSign } from '../app/domains/contracts/contract.ts'
import type { BookingEnd, BookingKind } from '../app/domains/facilities/booking.ts'
import type { Moment, PhotoType, Side } from '../app/domains/facilities/hand-over.ts'
import type { ReminderWay } from '../app/domains/appointments/texts/reminder-way.ts'
import type { TextState, TextWhy } from '../app/domains/appointments/texts/text-message.db.ts'
import type { ScanCode } from '../app/domains/week-on-paper/scan.ts'
import type { SheetKind } from '../app/domains/week-on-paper/sheet.ts'
import type { PricePer, WhoMay } from '../app/domains/facilities/thing.ts'
import type { Bearer } from '../app/domains/facilities/use-charge.db.ts'
import type { Language } from '../app/values/format.ts'

/** Whoever asked takes it back by an answer of its own, which is kept as no. */
type SecondAnswer = Exclude<Answer, 'taken-back'>
/** The program has no list of its own: it takes the words from the schema. */
export type OfTheSchema = 'of the schema'

export type InTheProgram = {
  'appointment.attendance': Attendance
  'appointment.state': AppointmentState
  'account.kind': AccountKind
  'account.section': Section
  'admission_ballot.answer': Ballot
  'admission_vote.rule': VoteRule
  'adoption_asked.answer': SecondAnswer
  'adoption_taking_back.answer': SecondAnswer
  'annual_deposit.corporation_tax': CorporationTax
  'application.stage': Stage
  'application_contact.benefit': Benefit
  'application_contact.language': Language
  'application_letter.media_type': (typeof LETTER_TYPES)[number]
  'audit.weighing': Weighing
  'audit_look.kind': Paper['kind']
  'audit_report.advice': Advice
  'audit_word.kind': WordKind
  'bank_allocation.kind': LinePart['kind']
  'bank_allocation.purpose': PotPurpose
  /** What a member tells of the tax stands with the year, not among what is asked of a month. */
  'benefit_fact.field': FactField | 'tax'
  'benefit_parameter.confidence': Confidence
  'benefit_permission.recorded_as': PermissionRow['recordedAs']
  'consent.ended_by': NonNullable<Consent['endedBy']>
  'consent.purpose': SharingPurpose
  'cooperative.inside_to': InsideTo
  'cooperative.share_on': SharingMoment
  'credit_asked.answer': SecondAnswer
  'customer.kind': CustomerKind
  'customer.language': Language
  'e_invoice_sending.state': SendingState
  'e_invoice_sending.trouble': Sending['trouble']
  'entry_document.kind': DocumentKind
  'everything_request.answer': SecondAnswer
  'help_post.kind': PostKind
  'help_gift.answer': GiftAnswer
  'help_written.how': HowSaid
  'help_written.says': Written['says']
  'guidance_goal.theme': Theme
  'guidance_step.state': StepState
  'import_file.kind': ImportKind
  'inside_job.purpose': Purpose
  'invoice.kind': Invoice['kind']
  'invoice.share_on': Issued['shareOn']
  'invoice.state': Invoice['state']
  'invoice.vat_mode': VatMode
  'invoice_event.kind': EventKind
  'invoice_line.vat_code': (typeof SALES_VAT_CODES)[number]
  'job_cost.kind': CostKind
  'job_cost.paid_by': Payer
  'joining_rules.vote': VoteRule
  'journal_entry.book': Book
  'journal_line.vat_code': JournalVatCode
  'journey.state': JourneyState
  'journey.vehicle': Vehicle
  'kept_receipt.how': GivenReading['how']
  'leaving.said_how': SaidHow
  'leaving_destination.where_to': WhereTo
  'link.kind': OfTheSchema
  'mail.about_kind': MailSubject['kind']
  'municipality.asked_delivery': Delivery
  'municipality.delivery': Delivery
  'municipality_figure.measure': Measure
  'municipality_figure.span': Figure['span']
  'online_payment.state': OnlineState
  'opening_request.answer': SecondAnswer
  'payee_account.answer': PayeeAccount['answer']
  'payment_batch.format': PainFormat
  'payment_item.closed_as': ItemEnd
  'payment_item.source': PaymentSource
  'payout_answer.answer': PayoutWord
  'person.language': Language
  'pot_emptying.answer': SecondAnswer
  'pot_emptying.goes_to': EmptiedTo
  'pot_movement.kind': MovementKind
  'pot_movement.purpose': PotPurpose
  'pot_quote.media_type': (typeof QUOTE_TYPES)[number]
  'pot_request.bought_by': Buyer
  'pot_request.purpose': PotPurpose
  'pot_yes.as_role': Approver
  'price_note.about_kind': OfTheSchema
  'quote.state': QuoteState
  'quote_answer.answer': QuoteAnswer['answer']
  'quote_event.kind': QuoteEventKind
  'receipt.paid_by': PaidBy
  'receipt.state': ReceiptState
  'receipt.way': ReceiptWay
  'receipt_mail.outcome': MailOutcome
  'receipt_page.media_type': ReceiptType
  'receipt_reading.how': PageReading['how']
  'recurring_plan.every': Rhythm
  'recurring_plan.period': Period
  'recurring_plan.state': Plan['state']
  'help_promise.let_go_as': NonNullable<HelpPromise['letGoAs']>
  'reminder.step': Step
  'reminder_letter.step': Step
  'reminder_plan.sending': ReminderSending
  'role_assignment.role': Role
  'scheme_version.state': VersionRow['state']
  'on_behalf.way': OfTheSchema
  'session.way_in': OfTheSchema
  'settlement.cause': NewSettlement['cause']
  'sharing.cause': SharingCause
  'sharing_part.destination': Destination
  'shop_key.kind': KeyKind
  'shop_order_heard.standing': Standing
  'shop_page.serves': Serves
  'shop_request.ordered_delivery': OrderDelivery
  'shop_request.language': Language
  'shop_request.serves': Serves
  'shop_window.serves': Serves
  'shop_window.vat_mode': VatMode
  'sign_in_event.what': OfTheSchema
  'statement.delivery': Delivery
  'statement_content.hours_said': HoursSaid
  'statement_event.kind': StatementEventKind
  'supplier_invoice.kind': InvoiceKind
  'supplier_invoice.vat_code': PurchaseVat
  'vat_mode.mode': VatMode
  'vat_period.length': VatPeriodLength
  'vat_return.kind': FiledKind
  'waiting_cost.answer': SecondAnswer
  'waiting_cost.kind': ReceiptKind
  'waiting_cost.paid_by': Payer
  'contract.kind': ContractKind
  'contract_scan.media_type': ScanType
  'contract_text.kind': ContractKind
  'contract_word.kind': ContractWordKind
  'contract_word.way': WayToSign
  'paper_scan.code': ScanCode
  'paper_sheet.kind': SheetKind
  'thing.price_per': PricePer
  'thing.who_may': WhoMay
  'thing_booking.ended_how': BookingEnd
  'thing_booking.kind': BookingKind
  'workshop_seat.attendance': Attendance
  'workshop_seat.walked_in': WalkedIn
  'workshop_seat.state': SeatState
  'reminder_way.way': ReminderWay
  'text_message.state': TextState
  'text_message.why': TextWhy
  'thing_charge.borne_by': Bearer
  'thing_charge_undo.answer': SecondAnswer
  'thing_deposit_ask.answer': SecondAnswer
  'thing_photo.media_type': PhotoType
  'thing_word.moment': Moment
  'thing_word.side': Side
  'write_off.answer': SecondAnswer
  'write_off.ground': WriteOffGround
}

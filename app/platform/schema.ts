// Generated from db/migrations by db/generate-types.ts. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../values/day.ts'

export interface AccountTable {
  cooperative_id: string
  code: string
  name: string
  kind: 'asset' | 'liability' | 'earmarked' | 'equity' | 'income' | 'expense'
  section: 'balance' | 'members' | 'own'
  rgs_code: Generated<string>
  purpose: string | null
}

export interface AccountMonthTable {
  cooperative_id: string
  account: string
  member_id: Generated<string>
  month: Day
  debit: Generated<bigint>
  credit: Generated<bigint>
}

export interface AdmissionBallotTable {
  cooperative_id: string
  application_id: string
  member_id: string
  answer: 'yes' | 'no' | 'abstain' | null
  cast_at: Date
  paper_id: string | null
}

export interface AdmissionPaperTable {
  cooperative_id: string
  application_id: string
  id: string
  voted_on: Day
  yes: number
  no: number
  abstain: number
  entered_by: string
  entered_at: Date
  confirmed_by: string | null
  confirmed_at: Date | null
}

export interface AdmissionVoteTable {
  cooperative_id: string
  application_id: string
  rule: 'majority' | 'unanimous'
  opened_by: string
  opened_at: Date
  closes_on: Day
  counted_on: Day | null
  yes: number | null
  no: number | null
  abstain: number | null
  silent: number | null
}

export interface AdoptionAskedTable {
  cooperative_id: string
  id: string
  year: number
  account_id: string
  met_on: Day
  to_equity: bigint
  to_training: bigint
  to_reserve: bigint
  minutes_id: string
  reason: string
  unaudited: string | null
  asked_at: Date
  asked_by: string
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
}

export interface AdoptionTakingBackTable {
  cooperative_id: string
  id: string
  adoption_id: string
  reason: string
  asked_at: Date
  asked_by: string
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
  entry_id: string | null
}

export interface AnnualAccountTable {
  cooperative_id: string
  id: string
  year: number
  version: number
  prepared_at: Date
  prepared_by: string
  result: bigint
  figures_hash: Buffer
  document_id: string
  workbook_id: string
  last_entry: number | null
}

export interface AnnualAdoptionTable {
  cooperative_id: string
  year: number
  account_id: string
  met_on: Day
  to_equity: bigint
  to_training: bigint
  to_reserve: bigint
  entry_id: string | null
  noted_at: Date
  noted_by: string
  id: string
  taken_back_at: Date | null
  asked_id: string | null
}

export interface AnnualDepositTable {
  cooperative_id: string
  year: number
  deposited_on: Day
  corporation_tax: 'filed' | 'arranged' | 'none'
  noted_at: Date
  noted_by: string
}

export interface AnnualExtensionTable {
  cooperative_id: string
  year: number
  months: number
  decided_on: Day
  noted_at: Date
  noted_by: string
}

export interface ApplicationTable {
  cooperative_id: string
  id: string
  name: string
  idea: string
  stage: 'received' | 'intake-planned' | 'intake-held' | 'permission-asked' | 'permission-granted' | 'permission-refused' | 'voting' | 'admitted' | 'on-trial' | 'trial-passed' | 'member' | 'refused' | 'withdrawn'
  stage_since: Day
  due_on: Day | null
  received_at: Date
  entered_by: string | null
  revision: Generated<number>
  ended_on: Day | null
  keep_until: Day | null
  member_id: string | null
  twice: Generated<boolean>
}

export interface ApplicationCallTable {
  cooperative_id: string
  application_id: string
  revision: number
  called_by: string
  called_at: Date
}

export interface ApplicationContactTable {
  cooperative_id: string
  application_id: string
  phone: string
  email: string
  benefit: 'yes' | 'no' | 'unsaid'
  municipality: string
  helper: string
  agreed: Generated<string>
  language: Generated<'nl' | 'en'>
  revision: Generated<number>
}

export interface ApplicationKeptTable {
  cooperative_id: string
  application_id: string
  revision: number
  until: Day
  agreed: string
  kept_by: string
  kept_at: Date
}

export interface ApplicationLetterTable {
  cooperative_id: string
  application_id: string
  step_id: string
  name: string
  media_type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'
  sha256: Buffer
  content: Buffer
  added_by: string
  added_at: Date
}

export interface ApplicationRightingTable {
  cooperative_id: string
  application_id: string
  step_id: string
  why: string
  revision: number
  righted_by: string
  righted_at: Date
}

export interface ApplicationStepTable {
  cooperative_id: string
  application_id: string
  id: string
  stage: string
  on_day: Day
  note: Generated<string>
  taken_by: string | null
  taken_at: Date
  place: number
  due_on: Day | null
  instead_of: string | null
}

export interface AppointmentTable {
  cooperative_id: string
  id: string
  member_id: string
  coach_id: string
  topic: string
  place: Generated<string>
  minutes: number
  state: 'asked' | 'proposed' | 'none-fits' | 'set' | 'cancelled'
  proposed: Generated<Date[]>
  starts_at: Date | null
  word: Generated<string>
  said_by: string
  said_at: Date
  revision: Generated<number>
  attendance: 'came' | 'missed' | null
  took_minutes: number | null
  attendance_word: Generated<string>
  noted_at: Date | null
  reminded_for: Date | null
  coach_before: string | null
  told_mail_id: string | null
}

export interface AuditTable {
  cooperative_id: string
  id: string
  year: number
  begun_at: Date
  begun_by: string
  seed: string
  weighing: 'equal' | 'amount'
  asked: number
  entries: number
  amount: bigint
  last_number: number
}

export interface AuditEntryTable {
  cooperative_id: string
  audit_id: string
  place: number
  entry_id: string
}

export interface AuditLookTable {
  cooperative_id: string
  audit_id: string
  entry_id: string
  kind: 'invoice' | 'cost' | 'supplier-invoice' | 'entry-document' | 'bank-line' | 'sharing'
  paper_id: string
  person_id: string
  opened_at: Date
}

export interface AuditReportTable {
  cooperative_id: string
  id: string
  audit_id: string
  version: number
  made_at: Date
  made_by: string
  advice: 'adopt' | 'not-yet' | 'stands' | 'look-again'
  findings: string
  content: string
  sha256: Buffer
  document_id: string
}

export interface AuditSignatureTable {
  cooperative_id: string
  report_id: string
  person_id: string
  signed_at: Date
}

export interface AuditWordTable {
  cooperative_id: string
  id: string
  audit_id: string
  entry_id: string
  place: number
  kind: 'right' | 'question' | 'answer'
  words: string
  said_at: Date
  said_by: string
}

export interface BankAccountTable {
  cooperative_id: string
  id: string
  iban: string
  name: Generated<string>
  account: string
}

export interface BankAllocationTable {
  cooperative_id: string
  match_id: string
  position: number
  kind: 'invoice' | 'overpayment' | 'job-cost' | 'supplier-invoice' | 'pot' | 'account'
  amount: bigint
  invoice_id: string | null
  job_cost_id: string | null
  member_id: string | null
  account: string
  purpose: 'investment' | 'training' | 'materials' | 'business-cost' | 'job-cost' | 'payout' | null
  supplier_invoice_id: string | null
}

export interface BankLineTable {
  cooperative_id: string
  id: string
  bank_account_id: string
  statement_id: string
  position: number
  fingerprint: string
  booked_on: Day
  value_on: Day | null
  amount: bigint
  counterparty_name: Generated<string>
  counterparty_iban: Generated<string>
  description: Generated<string>
  structured_reference: Generated<string>
  end_to_end_id: Generated<string>
  bank_reference: Generated<string>
  is_reversal: Generated<boolean>
  raw: string
  batch_reference: string | null
  batch_amount: bigint | null
}

export interface BankMatchTable {
  cooperative_id: string
  id: string
  line_id: string
  entry_id: string
  confidence: number | null
  reasons: Generated<unknown>
  note: Generated<string>
  decided_by: string | null
  decided_at: Date
  undone_by: string | null
  undone_at: Date | null
  undo_entry_id: string | null
}

export interface BankRejectionTable {
  cooperative_id: string
  line_id: string
  invoice_id: string
  rejected_by: string
  rejected_at: Date
}

export interface BankSaleTable {
  cooperative_id: string
  line_id: string
  invoice_id: string
  written_by: string
  written_at: Date
}

export interface BankStatementTable {
  cooperative_id: string
  id: string
  bank_account_id: string
  file_id: string
  reference: Generated<string>
  format: string
  opening: bigint | null
  closing: bigint
  from_day: Day | null
  until_day: Day | null
  lines_in_file: number
  lines_added: number
  imported_at: Date
  imported_by: string | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_why: string | null
}

export interface BenefitFactTable {
  cooperative_id: string
  id: string
  member_id: string
  field: 'benefit' | 'household' | 'exemption' | 'income' | 'assets' | 'tax'
  valid_from: Day
  valid_to: Day | null
  value: unknown
  told_at: Date
  replaced_at: Date | null
}

export interface BenefitParameterTable {
  id: string
  scheme: string
  key: string
  valid_from: Day
  valid_to: Day | null
  value: unknown
  source: string
  confidence: 'high' | 'medium' | 'low' | 'memory'
  note: string | null
  imported_at: Date
}

export interface BenefitParameterWithdrawnTable {
  parameter_id: string
  why: string
  withdrawn_at: Date
}

export interface BenefitPermissionTable {
  cooperative_id: string
  id: string
  member_id: string
  municipality_id: string | null
  valid_from: Day
  valid_to: Day | null
  hours_per_week: number | null
  hours_per_year: number | null
  conditions: Generated<string>
  plan: Generated<string>
  review_on: Day | null
  document_id: string | null
  renews_id: string | null
  recorded_at: Date
  recorded_by: string
  recorded_as: 'case-manager' | 'member' | 'guide'
  ended_on: Day | null
  end_reason: string | null
  ended_at: Date | null
  ended_by: string | null
  late_reason: Generated<string>
  instead_of: string | null
  municipality_said: Generated<string>
}

export interface BusinessTable {
  cooperative_id: string
  id: string
  trade_name: string
  trade: Generated<string>
  started_on: Day
  ended_on: Day | null
  ended_at: Date | null
}

export interface CalendarFeedTable {
  cooperative_id: string
  id: string
  person_id: string
  made_at: Date
  ended_at: Date | null
}

export interface ClientMessageTable {
  cooperative_id: string
  id: string
  member_id: string
  municipality_id: string
  from_member: boolean
  written_by: string
  text: string
  written_at: Date
  position: ColumnType<bigint, never, never>
}

export interface CommandLogTable {
  cooperative_id: string
  command_id: string
  name: string
  person_id: string | null
  purpose: string
  input_hash: Buffer
  outcome: unknown | null
  done_at: Date
  subject_id: string | null
  link_hash: Generated<Buffer | null>
  doer_id: string | null
}

export interface ConsentTable {
  cooperative_id: string
  id: string
  member_id: string
  person_id: string
  purpose: 'coach' | 'case-manager'
  fields: string[]
  given_at: Date
  until: Day | null
  revoked_at: Date | null
  ended_by: 'leaving' | 'returning' | null
}

export interface ContractTable {
  cooperative_id: string
  id: string
  member_id: string
  kind: 'membership' | 'house-rules' | 'scheme'
  text_id: string | null
  scheme_version_id: string | null
  title: string
  starts_on: Day
  put_by: string
  put_at: Date
}

export interface ContractPaperTable {
  cooperative_id: string
  contract_id: string
  in_short: string
  body: string
  sha256: Buffer
  pdf: Buffer
}

export interface ContractScanTable {
  cooperative_id: string
  id: string
  contract_id: string
  name: string
  media_type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'
  sha256: Buffer
  content: Buffer
  added_by: string
  added_at: Date
}

export interface ContractTextTable {
  cooperative_id: string
  id: string
  kind: 'membership' | 'house-rules' | 'scheme'
  version: number
  title: string
  in_short: string
  body: string
  reserves_change: boolean
  written_by: string
  written_at: Date
  from_day: Day | null
  decided_by: string | null
  decided_at: Date | null
}

export interface ContractWordTable {
  cooperative_id: string
  id: string
  contract_id: string
  kind: 'signed' | 'refused' | 'asked' | 'answered' | 'signed-for-cooperative' | 'withdrawn' | 'paper-seen' | 'paper-wrong'
  way: 'code' | 'paper' | null
  words: string
  on_day: Day
  said_by: string
  said_at: Date
  code_id: string | null
  code_sent_to: string | null
  about_word: string | null
}

export interface CooperativeTable {
  id: string
  slug: string
  legal_name: string
  kvk: string | null
  vat_number: string | null
  iban: string | null
  street: Generated<string>
  postcode: Generated<string>
  city: Generated<string>
  country: Generated<string>
  email: string | null
  phone: string | null
  website: string | null
  municipality: string | null
  share_on: Generated<'payment' | 'invoice'>
  payment_term_days: Generated<number>
  colour: Generated<string>
  accent_colour: Generated<string>
  logo_file_id: string | null
  invoice_footer: Generated<string>
  demo: Generated<boolean>
  created_at: Date
  iban_asked: string | null
  iban_asked_by: string | null
  iban_asked_at: Date | null
  inside_to: Generated<'scheme' | 'pot'>
}

export interface CreditAskedTable {
  cooperative_id: string
  id: string
  invoice_id: string
  chosen: unknown
  amount: bigint
  reason: string
  asked_at: Date
  asked_by: string
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
  credit_note_id: string | null
}

export interface CustomerTable {
  cooperative_id: string
  id: string
  business_id: string
  kind: 'person' | 'company' | 'public-body'
  name: string
  contact: Generated<string>
  email: string | null
  street: Generated<string>
  postcode: Generated<string>
  city: Generated<string>
  country: Generated<string>
  kvk: string | null
  oin: string | null
  vat_number: string | null
  language: Generated<'nl' | 'en'>
  added_at: Date
  added_by: string
  wants_e_invoice: Generated<boolean>
  nameless: Generated<boolean>
}

export interface DutyTable {
  cooperative_id: string
  id: string
  name: string
  asks: Generated<string>
  skill: Generated<string>
  weekdays: Generated<number[]>
  begins: string
  minutes: number
  made_at: Date
  made_by: string
  ended_on: Day | null
}

export interface DutyTurnTable {
  cooperative_id: string
  duty_id: string
  on_day: Day
  member_id: string | null
  said_by: string
  said_at: Date
  let_go: Generated<boolean>
  off: Generated<boolean>
  done_at: Date | null
  changes: Generated<number>
  was_member_id: string | null
  was_let_go: Generated<boolean>
}

export interface EInvoiceSendingTable {
  cooperative_id: string
  id: string
  invoice_id: string
  scheme: string
  receiver: string
  state: 'asked' | 'underway' | 'delivered' | 'refused' | 'unreachable' | 'unknown'
  trouble: 'silent' | 'key' | null
  words: Generated<string>
  sha256: Buffer | null
  submission: string | null
  asked_at: Date
  asked_by: string | null
  sent_at: Date | null
  settled_at: Date | null
  position: ColumnType<bigint, never, never>
}

export interface EntryDocumentTable {
  cooperative_id: string
  id: string
  entry_id: string
  file_id: string | null
  none_because: Generated<string>
  added_by: string
  added_at: Date
  kind: Generated<'invoice' | 'contract' | 'decision' | 'calculation' | 'other'>
}

export interface EverythingRequestTable {
  cooperative_id: string
  id: string
  why: string
  asked_by: string
  asked_at: Date
  answered_by: string | null
  answered_at: Date | null
  answer: 'yes' | 'no' | null
}

export interface EverythingTakenTable {
  cooperative_id: string
  id: string
  request_id: string
  taken_by: string
  begun_at: Date
  sent_at: Date | null
  rows_all: number | null
  rows_done: Generated<number>
  heard_at: Date
  stop_asked_at: Date | null
  ended_at: Date | null
  sha256: Buffer | null
}

export interface FileTable {
  cooperative_id: string
  id: string
  name: string
  media_type: string
  size_bytes: number
  sha256: Buffer
  content: Buffer
  stored_at: Date
  letter_of: string | null
}

export interface GrowthMomentTable {
  cooperative_id: string
  member_id: string
  on_day: Day
  money: number | null
  skills: number | null
  network: number | null
  well_being: number | null
  words: string
  noted_at: Date
}

export interface GuidanceGoalTable {
  cooperative_id: string
  id: string
  member_id: string
  theme: 'business' | 'money' | 'skills' | 'network' | 'well-being'
  goal: string
  revision: Generated<number>
  added_by: string
  added_at: Date
  written_by: string
  written_at: Date
  reached_at: Date | null
  reached_by: string | null
}

export interface GuidanceNoteTable {
  cooperative_id: string
  id: string
  member_id: string
  written_by: string
  written_at: Date
  text: string
  private: boolean
  evaluation: boolean
  shared_at: Date | null
}

export interface GuidanceSettingTable {
  cooperative_id: string
  evaluate_every_weeks: number | null
  evaluate_since: Day | null
  ladder: string[]
  set_by: string
  set_at: Date
  kept_months: Generated<number>
}

export interface GuidanceStepTable {
  cooperative_id: string
  id: string
  member_id: string
  goal_id: string
  step: string
  helper: string
  by_day: Day | null
  state: Generated<'open' | 'done' | 'dropped'>
  revision: Generated<number>
  added_by: string
  added_at: Date
  written_by: string
  written_at: Date
  closed_by: string | null
  closed_at: Date | null
}

export interface HelpContactTable {
  cooperative_id: string
  promise_id: string
  member_id: string
  phone: Generated<boolean>
  email: Generated<boolean>
  said_at: Date
}

export interface HelpDayTable {
  cooperative_id: string
  promise_id: string
  starts_at: Date
  minutes: number
  place: Generated<string>
  said_by: string
  said_at: Date
  agreed_at: Date | null
  off_at: Date | null
  off_by: string | null
  revision: Generated<number>
}

export interface HelpGiftTable {
  cooperative_id: string
  id: string
  from_member_id: string
  to_member_id: string
  minutes: number
  word: Generated<string>
  written_by: string
  writer: Generated<string>
  written_at: Date
  answer: 'yes' | 'no' | 'taken-back' | null
  answered_at: Date | null
}

export interface HelpHoursTable {
  cooperative_id: string
  id: string
  counted: boolean
  lowest: number
  set_at: Date
  set_by: string
}

export interface HelpPostTable {
  cooperative_id: string
  id: string
  member_id: string
  kind: 'ask' | 'offer'
  what: string
  skill: Generated<string>
  for_whom: Generated<string>
  needed_on: Day | null
  said_at: Date
  closed_at: Date | null
  version: Generated<number>
  changed_at: Date | null
}

export interface HelpPostBeforeTable {
  cooperative_id: string
  post_id: string
  version: number
  member_id: string
  what: string
  skill: string
  for_whom: string
  needed_on: Day | null
}

export interface HelpPromiseTable {
  cooperative_id: string
  id: string
  post_id: string
  helper_id: string
  helped_id: string
  begun_by: string
  word: Generated<string>
  begun_at: Date
  agreed_at: Date | null
  closed_at: Date | null
  closed_by: string | null
  closed_word: Generated<string>
  helper_done_at: Date | null
  helped_done_at: Date | null
  thanks: Generated<string>
  thanked_at: Date | null
  minutes: number | null
  read_version: Generated<number>
  let_go_as: 'done' | 'taken-off' | null
}

export interface HelpTransferTable {
  cooperative_id: string
  id: string
  from_member_id: string | null
  to_member_id: string
  minutes: number
  promise_id: string | null
  word: Generated<string>
  moved_at: Date
  moved_by: string
  duty_id: string | null
  duty_day: Day | null
  gift_id: string | null
}

export interface HelpWrittenTable {
  cooperative_id: string
  id: string
  post_id: string
  promise_id: string | null
  member_id: string
  says: 'post' | 'yes' | 'no' | 'take-back' | 'call-off' | 'done' | 'thank' | 'fine' | 'day' | 'day-yes' | 'day-off'
  how: 'told' | 'on-paper'
  written_by: string
  writer: string
  written_at: Date
}

export interface IcpStatementTable {
  cooperative_id: string
  id: string
  from_day: Day
  until_day: Day
  filed_on: Day
  filed_at: Date
  filed_by: string
  content: string
  sha256: Buffer
  undone_at: Date | null
  undone_by: string | null
  undone_reason: string | null
}

export interface ImportFileTable {
  cooperative_id: string
  id: string
  kind: 'members' | 'customers' | 'invoices' | 'balance' | 'pots'
  name: string
  sha256: Buffer
  rows: unknown | null
  formulas: Generated<unknown>
  left_out: Generated<string[]>
  columns: Generated<unknown>
  counts_on: Day | null
  revision: Generated<number>
  put_by: string
  put_at: Date
  done_by: string | null
  done_at: Date | null
  added: number | null
  known: number | null
}

export interface InsideJobTable {
  cooperative_id: string
  id: string
  payer_id: string
  earner_id: string
  amount: bigint
  purpose: 'investment' | 'training' | 'materials' | 'business-cost' | 'job-cost'
  what: string
  worked_on: Day
  asked_by: string
  asked_at: Date
  agreed_at: Date | null
  closed_at: Date | null
  closed_by: string | null
  closed_why: Generated<string>
  number: number | null
  counts_on: Day | null
  entry_id: string | null
  booked_by: string | null
  undo_asked_by: string | null
  undo_agreed_at: Date | null
  undone_on: Day | null
  undone_by: string | null
  straight: Generated<boolean>
  invoice_id: string | null
  payer_noted_by: string | null
  payer_signed_on: Day | null
  earner_noted_by: string | null
  earner_signed_on: Day | null
  undo_noted_by: string | null
  undo_signed_on: Day | null
}

export interface InstallationOperatorTable {
  person_id: string
  since: Date
}

export interface InvoiceTable {
  cooperative_id: string
  id: string
  kind: 'invoice' | 'credit-note'
  state: 'draft' | 'submitted' | 'returned' | 'issued' | 'withdrawn'
  member_id: string
  business_id: string
  customer_id: string
  credits_id: string | null
  worked_from: Day
  worked_until: Day
  prices_include_vat: boolean
  reference: Generated<string>
  note: Generated<string>
  drafted_at: Date
  drafted_by: string
  revision: Generated<number>
  net: bigint
  vat: bigint
  total: bigint
  number: string | null
  number_year: number | null
  number_in_year: number | null
  issued_on: Day | null
  due_on: Day | null
  approved_by: string | null
  vat_mode: 'normal' | 'kor' | null
  share_on: 'payment' | 'invoice' | 'before' | null
  structured_reference: string | null
  seller: unknown | null
  buyer: unknown | null
  link_token: string | null
  document_id: string | null
  entry_id: string | null
  paid: Generated<bigint>
  credited_net: Generated<bigint>
  credited_total: Generated<bigint>
  shared_net: Generated<bigint>
  open: ColumnType<bigint | null, never, never>
  disputed_at: Date | null
  submitted_by: string | null
  agreed_by: string | null
  revised_at: Date | null
  e_invoice_id: string | null
  agreed_net: bigint | null
  agreed_total: bigint | null
  import_id: string | null
  written_off: Generated<bigint>
  written_off_net: Generated<bigint>
  given_up: Generated<bigint>
}

export interface InvoiceCounterTable {
  cooperative_id: string
  year: number
  next_number: Generated<number>
}

export interface InvoiceEventTable {
  cooperative_id: string
  invoice_id: string
  id: string
  kind: 'write-off-undone' | 'written-off' | 'written-off-less' | 'e-invoice-sent' | 'e-invoice-delivered' | 'e-invoice-refused' | 'e-invoice-unreachable' | 'drafted' | 'changed' | 'submitted' | 'returned' | 'taken-back' | 'withdrawn' | 'edited' | 'agreed' | 'approved' | 'issued' | 'sent' | 'send-failed' | 'opened' | 'question' | 'answered' | 'paid' | 'part-paid' | 'payment-reversed' | 'credited' | 'disputed' | 'dispute-ended' | 'disagreed' | 'reminded-friendly' | 'reminded-firm' | 'reminded-last' | 'reminded-claim' | 'agreed-on-paper' | 'passed-on'
  at: Date
  by_person: string | null
  words: Generated<string>
  amount: bigint | null
  changes: unknown | null
  position: ColumnType<bigint, never, never>
  doer_id: string | null
}

export interface InvoiceLineTable {
  cooperative_id: string
  invoice_id: string
  line: number
  description: string
  quantity: bigint
  unit: Generated<string>
  unit_price: bigint
  vat_code: 'high' | 'low' | 'zero' | 'exempt' | 'reverse' | 'eu-service' | 'kor'
  amount: bigint
  net: bigint
  credits_line: number | null
}

export interface InvoiceShareTable {
  cooperative_id: string
  invoice_id: string
  member_id: string
  leads: boolean
  joint: Generated<boolean>
  basis_points: number | null
  said_amount: bigint | null
  lines: number[] | null
  net: bigint
  credited_net: Generated<bigint>
  shared_net: Generated<bigint>
  agreed_revision: number | null
  agreed_by: string | null
  agreed_on_paper: Generated<boolean>
  signed_on: Day | null
}

export interface InvoiceVatTable {
  cooperative_id: string
  invoice_id: string
  vat_code: string
  rate: number
  base: bigint
  vat: bigint
}

export interface JobCostTable {
  cooperative_id: string
  id: string
  member_id: string
  invoice_id: string | null
  supplier: string
  description: string
  spent_on: Day
  net: bigint
  vat: bigint
  total: bigint
  paid_by: 'cooperative' | 'member'
  receipt_id: string
  entry_id: string
  booked_at: Date
  booked_by: string
  reversed_at: Date | null
  reversed_by: string | null
  reversal_reason: string | null
  paid: Generated<bigint>
  kind: 'job-cost' | 'travel' | 'pot' | 'training-pot' | 'shared'
  account: string | null
  request_id: string | null
  sure: Generated<string[]>
  payer_entry_id: string | null
}

export interface JobCostShareTable {
  cooperative_id: string
  cost_id: string
  member_id: string
  net: bigint
}

export interface JoiningRulesTable {
  cooperative_id: string
  is_open: boolean
  vote: 'majority' | 'unanimous'
  vote_days: number
  trial_months: number
  set_by: string
  set_at: Date
}

export interface JournalCounterTable {
  cooperative_id: string
  next_number: Generated<number>
}

export interface JournalEntryTable {
  cooperative_id: string
  id: string
  number: number
  book: 'sales' | 'bank' | 'sharing' | 'costs' | 'memorial' | 'opening' | 'vat'
  counts_on: Day
  known_at: Date
  description: string
  command_id: string | null
  posted_by: string | null
  reverses_id: string | null
  transaction: Generated<string>
}

export interface JournalLineTable {
  cooperative_id: string
  entry_id: string
  line: number
  account: string
  amount: bigint
  member_id: string | null
  invoice_id: string | null
  vat_code: 'high' | 'low' | 'zero' | 'exempt' | 'reverse' | 'eu-service' | 'kor' | 'input' | 'reversed-in-nl' | 'from-eu' | 'from-outside-eu' | null
  counts_on: Day
}

export interface JourneyTable {
  cooperative_id: string
  id: string
  member_id: string
  travelled_on: Day
  from_place: string
  to_place: string
  purpose: string
  kilometres: number
  vehicle: 'car' | 'motorcycle' | 'bicycle'
  handed_in_at: Date
  handed_in_by: string
  state: Generated<'waiting' | 'booked' | 'returned' | 'withdrawn'>
  settled_at: Date | null
  settled_by: string | null
  words: Generated<string>
  booked_as: string | null
}

export interface KeptReceiptTable {
  cooperative_id: string
  id: string
  kept_by: string
  name: string
  media_type: string
  sha256: Buffer
  content: Buffer
  kept_at: Date
  how: 'picture' | 'text' | 'nothing' | 'unreadable' | 'too-long' | null
  lines: Generated<string>
  attached: Buffer | null
}

export interface LadderChoiceTable {
  cooperative_id: string
  member_id: string
  chosen_at: Date
  stands: string
  wants: string
}

export interface LateEntryTable {
  cooperative_id: string
  entry_id: string
  reason: string
}

export interface LeavingTable {
  cooperative_id: string
  id: string
  member_id: string
  last_day: Day
  said_by: string
  said_how: 'self' | 'spoken' | 'phone' | 'paper' | 'mail' | 'unsaid'
  said_at: Date
  taken_back_at: Date | null
  taken_back_by: string | null
  seen_at: Date | null
  seen_by: string | null
  told_at: Date | null
  told_by: string | null
  end_why: Generated<string>
}

export interface LeavingDestinationTable {
  cooperative_id: string
  leaving_id: string
  member_id: string
  where_to: 'registration' | 'job' | 'study' | 'other' | 'unsaid'
}

export interface LinkTable {
  cooperative_id: string
  token: string
  kind: 'invoice' | 'quote' | 'to-do-mail' | 'application' | 'calendar'
  subject_id: string
  made_at: Date
  expires_at: Date | null
  withdrawn_at: Date | null
  invoice_id: ColumnType<string | null, never, never>
  quote_id: ColumnType<string | null, never, never>
  to_do_mail_id: ColumnType<string | null, never, never>
  application_id: ColumnType<string | null, never, never>
  calendar_feed_id: ColumnType<string | null, never, never>
}

export interface MailTable {
  cooperative_id: string
  id: string
  to_address: string
  subject: string
  body_text: string
  body_html: string | null
  attachment_ids: Generated<string[]>
  queued_at: Date
  sent_at: Date | null
  message_id: string | null
  failure: string | null
  about_kind: 'invoice' | 'statement' | 'client-message' | 'invoice-to-agree' | 'quote' | 'quote-to-member' | 'reminder' | 'inside-job' | 'to-do' | 'permission' | 'agreement' | 'pot-yes' | 'pot-no' | 'appointment' | 'workshop' | 'shop-request' | 'thing-booking' | 'application' | 'membership' | 'thanks' | 'leaving' | null
  about_id: string | null
  invoice_id: ColumnType<string | null, never, never>
  statement_id: ColumnType<string | null, never, never>
  client_message_id: ColumnType<string | null, never, never>
  to_agree_invoice_id: ColumnType<string | null, never, never>
  quote_id: ColumnType<string | null, never, never>
  reminder_letter_id: ColumnType<string | null, never, never>
  inside_job_id: ColumnType<string | null, never, never>
  to_do_mail_id: ColumnType<string | null, never, never>
  unsubscribe_url: string | null
  permission_id: ColumnType<string | null, never, never>
  agreement_id: ColumnType<string | null, never, never>
  pot_request_id: ColumnType<string | null, never, never>
  appointment_id: ColumnType<string | null, never, never>
  workshop_id: ColumnType<string | null, never, never>
  shop_request_id: ColumnType<string | null, never, never>
  thing_booking_id: ColumnType<string | null, never, never>
  application_id: ColumnType<string | null, never, never>
  ended_member_id: ColumnType<string | null, never, never>
  thanked_promise_id: ColumnType<string | null, never, never>
  leaving_id: ColumnType<string | null, never, never>
}

export interface MemberTable {
  cooperative_id: string
  id: string
  person_id: string
  name: string
  first_name: string
  joined_on: Day
  left_on: Day | null
  entered_at: Date | null
  told_of_end_at: Date | null
  told_of_end_by: string | null
  told_of_day_at: Date | null
  told_of_day_by: string | null
  end_mail_id: string | null
  day_mail_id: string | null
  told_of_return_at: Date | null
  told_of_return_by: string | null
}

export interface MemberAddressTable {
  cooperative_id: string
  id: string
  member_id: string
  since: Day
  street: string
  postcode: string
  city: string
  kept_by: string
  kept_at: Date
}

export interface MemberBusinessTable {
  cooperative_id: string
  member_id: string
  business_id: string
  since: Day
  until: Day | null
  ended_at: Date | null
  changed_at: Date | null
  change_mail_id: string | null
  told_at: Date | null
  told_by: string | null
}

export interface MemberEntryTable {
  cooperative_id: string
  member_id: string
  number: number
  name: string
  first_name: string
  joined_on: Day
  left_on: Day | null
  entered_at: Date | null
}

export interface MemberPhoneTable {
  cooperative_id: string
  member_id: string
  phone: string
  kept_by: string
  kept_at: Date
}

export interface MemberSchemeTable {
  cooperative_id: string
  member_id: string
  scheme_id: string
  from_day: Day
  notice_sent_on: Day | null
  decided_by: string
  decided_at: Date
}

export interface MigrationTable {
  name: string
  sha256: string
  ran_at: Generated<Date>
}

export interface MunicipalAccountTable {
  cooperative_id: string
  person_id: string
  municipality_id: string
  issuer: string
  subject: string
  linked_at: Date
}

export interface MunicipalClientTable {
  cooperative_id: string
  member_id: string
  from_day: Day
  municipality_id: string
  client_number: Generated<string>
  set_at: Date
  set_by: string
}

export interface MunicipalityTable {
  cooperative_id: string
  id: string
  name: string
  delivery: 'portal' | 'mail' | 'print'
  email: string | null
  address: Generated<string>
  due_day: Generated<number>
  added_at: Date
  added_by: string
  asked_delivery: 'portal' | 'mail' | 'print' | null
  asked_email: string | null
  asked_address: string | null
  asked_by: string | null
  asked_at: Date | null
}

export interface MunicipalityFigureTable {
  cooperative_id: string
  municipality_id: string
  quarter: Day
  span: 'quarter' | 'year'
  measure: 'clients' | 'permissions' | 'months' | 'turnover' | 'minutes' | 'costs'
  amount: bigint | null
  definitions: number
  made_at: Date
  withdrawn_at: Date | null
}

export interface MunicipalityPersonTable {
  cooperative_id: string
  municipality_id: string
  person_id: string
  since: Date
  until: Date | null
  added_by: string
}

export interface MunicipalityPolicyTable {
  cooperative_id: string
  id: string
  municipality_id: string
  version: number
  valid_from: Day
  valid_to: Day | null
  policy: unknown
  proposed_at: Date
  proposed_by: string
  withdrawn_at: Date | null
  withdrawn_by: string | null
  confirmed_at: Date | null
  confirmed_by: string | null
}

export interface MunicipalitySignInTable {
  cooperative_id: string
  municipality_id: string
  issuer: string
  client_id: string
  sealed_secret: string
  set_at: Date
  set_by: string
  ended_at: Date | null
}

export interface NightCheckTable {
  cooperative_id: string
  ran_at: Date
  took_ms: number
  findings: unknown
}

export interface OnBehalfTable {
  cooperative_id: string
  id: string
  person_id: string
  by_person: string
  session_id: string
  way: 'code' | 'card'
  begun_at: Date
  until: Date
  ended_at: Date | null
  seen_at: Date | null
  objection: string | null
}

export interface OnBehalfCodeTable {
  cooperative_id: string
  id: string
  person_id: string
  by_person: string
  session_id: string
  code_hash: Buffer
  asked_at: Date
  expires_at: Date
  wrong_tries: Generated<number>
  used_at: Date | null
}

export interface OnBehalfDeedTable {
  cooperative_id: string
  command_id: string
  on_behalf_id: string
  what: string
  subject_id: string | null
  done_at: Date
}

export interface OnBehalfNoTable {
  cooperative_id: string
  person_id: string
  since: Date
  until: Date | null
}

export interface OnBehalfReadingTable {
  cooperative_id: string
  on_behalf_id: string
  place: string
  done_at: Date
}

export interface OnlineAccountTable {
  cooperative_id: string
  sealed_key: string | null
  new_key: string | null
  new_by: string | null
  new_at: Date | null
  former_keys: Generated<unknown>
}

export interface OnlineBookingTable {
  cooperative_id: string
  id: string
  payment_id: string
  entry_id: string
  on_invoice: bigint
  overpaid: bigint
  booked_by: string
  booked_at: Date
}

export interface OnlinePaymentTable {
  cooperative_id: string
  id: string
  invoice_id: string
  amount: bigint
  state: 'asked' | 'open' | 'paid' | 'failed' | 'expired' | 'canceled' | 'wrong'
  provider_id: string | null
  checkout_url: string | null
  came: Generated<bigint>
  went: Generated<bigint>
  paid_on: Day | null
  asked_at: Date
  looked_at: Date | null
  provider: string
}

export interface OpeningRequestTable {
  cooperative_id: string
  id: string
  counts_on: Day
  lines: unknown
  why: string
  asked_at: Date
  asked_by: string
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
  entry_id: string | null
}

export interface PaperCallTable {
  cooperative_id: string
  scan_id: string
  member_id: string
  asked_by: string
  asked_at: Date
}

export interface PaperCalledTable {
  cooperative_id: string
  scan_id: string
  called_by: string
  called_at: Date
}

export interface PaperScanTable {
  cooperative_id: string
  id: string
  sha256: Buffer
  page: number
  code: 'found' | 'none' | 'unknown' | 'elsewhere'
  sheet_id: string | null
  member_id: string | null
  content: Buffer | null
  scanned_by: string
  scanned_at: Date
  settled_by: string | null
  settled_at: Date | null
  thrown_by: string | null
  thrown_at: Date | null
  thrown_why: string | null
}

export interface PaperSheetTable {
  cooperative_id: string
  id: string
  batch_id: string
  member_id: string
  kind: 'week' | 'receipts'
  week_from: Day | null
  made_by: string
  made_at: Date
}

export interface PaperWeekTable {
  cooperative_id: string
  member_id: string
  wanted: boolean
  appointments: boolean
  money: boolean
  set_by: string
  set_at: Date
}

export interface PasskeyTable {
  credential_id: string
  person_id: string
  public_key: Buffer
  sign_count: bigint
  transports: Generated<string[]>
  label: string
  created_at: Date
  last_used_at: Date | null
}

export interface PasskeyChallengeTable {
  challenge: string
  person_id: string | null
  expires_at: Date
}

export interface PayeeAccountTable {
  cooperative_id: string
  id: string
  member_id: string | null
  customer_id: string | null
  municipality_id: string | null
  iban: string
  holder: string
  reference: Generated<string>
  entered_by: string
  entered_at: Date
  usable_from: Date | null
  answer: 'yes' | 'no' | 'replaced' | null
  answered_by: string | null
  answered_at: Date | null
  tax_office: Generated<boolean>
}

export interface PaymentBatchTable {
  cooperative_id: string
  id: string
  number: number
  from_iban: string
  from_name: string
  execute_on: Day
  format: 'pain.001.001.03' | 'pain.001.001.09'
  message_id: string
  items: number
  total: bigint
  made_by: string
  made_at: Date
  released_by: string | null
  released_at: Date | null
  content: Buffer | null
  sha256: Buffer | null
  handed_by: string | null
  handed_at: Date | null
  withdrawn_by: string | null
  withdrawn_at: Date | null
  withdrawn_why: Generated<string>
}

export interface PaymentItemTable {
  cooperative_id: string
  id: string
  batch_id: string
  position: number
  source: 'job-cost' | 'supplier-invoice' | 'vat' | 'refund' | 'municipal-share' | 'payout'
  about_id: string
  member_id: string | null
  payout_answer_id: string | null
  account_id: string | null
  payee_name: string
  iban: string
  amount: bigint
  reference: Generated<string>
  description: Generated<string>
  end_to_end_id: string
  closed_as: 'withdrawn' | 'rejected' | 'settled' | 'returned' | null
  closed_at: Date | null
  closed_by: string | null
  closed_why: Generated<string>
  entry_id: string | null
  back_entry_id: string | null
  job_cost_id: ColumnType<string | null, never, never>
  customer_id: ColumnType<string | null, never, never>
  supplier_id: string | null
  supplier_invoice_id: ColumnType<string | null, never, never>
  vat_return_id: ColumnType<string | null, never, never>
  payee_id: string
}

export interface PayoutAnswerTable {
  cooperative_id: string
  id: string
  member_id: string
  amount: bigint
  answer: 'yes' | 'no' | 'wait'
  said_by: string
  said_at: Date
}

export interface PeppolAccountTable {
  cooperative_id: string
  legal_entity: number
  sealed_key: string
  set_at: Date
  set_by: string
}

export interface PeriodCloseTable {
  cooperative_id: string
  until_day: Day
  closed_at: Date
  closed_by: string
}

export interface PeriodReopeningTable {
  cooperative_id: string
  soft_close_id: string
  reason: string
  reopened_at: Date
  reopened_by: string
}

export interface PeriodSoftCloseTable {
  cooperative_id: string
  id: string
  until_day: Day
  closed_at: Date
  closed_by: string
}

export interface PersonTable {
  id: string
  name: string
  email: string | null
  language: Generated<'nl' | 'en'>
  created_at: Date
}

export interface PotEmptyingTable {
  cooperative_id: string
  id: string
  member_id: string
  amount: bigint
  goes_to: 'municipality' | 'cooperative' | 'training' | 'own-business'
  scheme_version_id: string | null
  decided: string | null
  asked_at: Date
  asked_by: string
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
  entry_id: string | null
}

export interface PotMovementTable {
  cooperative_id: string
  id: string
  member_id: string
  number: number
  kind: 'shared' | 'spent' | 'returned' | 'opening' | 'by-hand' | 'undone' | 'earned' | 'emptied'
  amount: bigint
  purpose: 'investment' | 'training' | 'materials' | 'business-cost' | 'job-cost' | 'payout' | null
  scheme_version_id: string | null
  entry_id: string
  sharing_id: string | null
  undoes_id: string | null
  counts_on: Day
  booked_at: Date
  approved_by: string | null
  what: string | null
  request_id: string | null
  inside_job_id: string | null
  emptying_id: string | null
}

export interface PotQuoteTable {
  cooperative_id: string
  request_id: string
  name: string
  media_type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'
  sha256: Buffer
  content: Buffer
  stored_at: Date
}

export interface PotRequestTable {
  cooperative_id: string
  id: string
  member_id: string
  purpose: 'investment' | 'training' | 'materials' | 'business-cost' | 'job-cost' | 'payout'
  amount: bigint
  what: string
  asked_by: string
  asked_at: Date
  closed_at: Date | null
  closed_by: string | null
  closed_why: Generated<string>
  why: Generated<string>
  bought_by: 'member' | 'cooperative' | null
}

export interface PotYesTable {
  cooperative_id: string
  request_id: string
  person_id: string
  as_role: 'administrator' | 'coach' | 'board' | 'case-manager' | 'members'
  said_at: Date
}

export interface PriceNoteTable {
  cooperative_id: string
  about_id: string
  about_kind: 'quote' | 'invoice'
  quote_id: ColumnType<string | null, never, never>
  invoice_id: ColumnType<string | null, never, never>
  member_id: string
  hours: bigint
  rate: bigint
  material: bigint
  compared: Generated<string>
  why: Generated<string>
  printed: boolean
  coach_reads: boolean
  written_at: Date
  written_by: string
}

export interface QuoteTable {
  cooperative_id: string
  id: string
  state: 'draft' | 'submitted' | 'returned' | 'withdrawn' | 'sent' | 'accepted' | 'declined' | 'replaced'
  member_id: string
  business_id: string
  customer_id: string
  replaces_id: string | null
  worked_from: Day
  worked_until: Day
  prices_include_vat: boolean
  reference: Generated<string>
  note: Generated<string>
  lines: unknown
  vat_amounts: unknown
  billing: unknown
  valid_days: number | null
  drafted_at: Date
  drafted_by: string
  submitted_by: string | null
  agreed_by: string | null
  revision: Generated<number>
  net: bigint
  vat: bigint
  total: bigint
  number: string | null
  number_year: number | null
  number_in_year: number | null
  sent_on: Day | null
  valid_until: Day | null
  approved_by: string | null
  seller: unknown | null
  buyer: unknown | null
  terms: string | null
  price_said: string | null
  link_token: string | null
  document_id: string | null
  revised_at: Date | null
}

export interface QuoteAnswerTable {
  cooperative_id: string
  quote_id: string
  answer: 'accepted' | 'declined'
  name: string
  words: Generated<string>
  answered_at: Date
  copy: string
  sha256: Buffer
  told: Generated<string>
  begins_early: Generated<boolean>
}

export interface QuoteCounterTable {
  cooperative_id: string
  year: number
  next_number: Generated<number>
}

export interface QuoteEventTable {
  cooperative_id: string
  quote_id: string
  id: string
  kind: 'drafted' | 'changed' | 'submitted' | 'edited' | 'returned' | 'taken-back' | 'agreed' | 'sent' | 'mailed' | 'send-failed' | 'opened' | 'question' | 'answered' | 'accepted' | 'declined' | 'withdrawn' | 'replaced' | 'reminded' | 'invoiced' | 'disagreed' | 'agreed-on-paper'
  at: Date
  by_person: string | null
  words: Generated<string>
  position: ColumnType<bigint, never, never>
}

export interface QuotePartTable {
  cooperative_id: string
  quote_id: string
  part: number
  name: string
  lines: unknown
  net: bigint
  vat: bigint
  total: bigint
  invoice_id: string | null
}

export interface QuotePartShareTable {
  cooperative_id: string
  quote_id: string
  part: number
  member_id: string
  net: bigint
}

export interface QuoteSettingsTable {
  cooperative_id: string
  valid_days: Generated<number>
  terms: Generated<string>
  minimum_rate: bigint | null
  changed_at: Date
  changed_by: string
}

export interface QuoteShareTable {
  cooperative_id: string
  quote_id: string
  member_id: string
  leads: boolean
  basis_points: number | null
  said_amount: bigint | null
  lines: number[] | null
  net: bigint
  agreed_revision: number | null
  agreed_by: string | null
  signed_on: Day | null
}

export interface RateLimitTable {
  key: string
  window_start: Date
  count: number
}

export interface ReadLogTable {
  cooperative_id: string
  id: string
  person_id: string
  route: string
  subject_id: string | null
  read_at: Date
  file: string
  parts: Generated<string[]>
}

export interface ReceiptTable {
  cooperative_id: string
  id: string
  member_id: string | null
  way: 'screen' | 'mail'
  note: string
  handed_in_at: Date
  handed_in_by: string | null
  state: Generated<'waiting' | 'booked' | 'returned' | 'double' | 'withdrawn'>
  settled_at: Date | null
  settled_by: string | null
  words: Generated<string>
  booked_as: string | null
  mail_id: string | null
  request_id: string | null
  paid_by: 'cooperative' | 'member' | null
}

export interface ReceiptMailTable {
  cooperative_id: string
  id: string
  fingerprint: Buffer
  from_address: string
  arrived_at: Date
  outcome: 'taken' | 'nothing-in-it' | 'too-large' | 'automatic' | 'unreadable'
  taken: number
  refused: number
}

export interface ReceiptPageTable {
  cooperative_id: string
  id: string
  receipt_id: string
  place: number
  name: string
  media_type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp'
  sha256: Buffer
  content: Buffer | null
  file_id: string | null
}

export interface ReceiptReadingTable {
  cooperative_id: string
  page_id: string
  how: 'picture' | 'text' | 'nothing' | 'unreadable' | 'too-long'
  lines: string
  copy: Buffer | null
  looks: Buffer | null
  read_at: Date
}

export interface RecoveryCodeTable {
  person_id: string
  code_hash: Buffer
  used_at: Date | null
}

export interface RecurringPlanTable {
  cooperative_id: string
  id: string
  member_id: string
  business_id: string
  customer_id: string
  every: 'month' | 'quarter' | 'year'
  period: 'before' | 'until' | 'this'
  starts_on: Day
  ends_on: Day | null
  most_turns: number | null
  sends_itself: boolean
  state: Generated<'running' | 'paused' | 'ended'>
  resumed_on: Day | null
  prices_include_vat: boolean
  reference: Generated<string>
  note: Generated<string>
  made_at: Date
  made_by: string
}

export interface RecurringPriceTable {
  cooperative_id: string
  plan_id: string
  from_day: Day
  lines: unknown
  set_at: Date
  set_by: string
  said_to: string
}

export interface RecurringTurnTable {
  cooperative_id: string
  plan_id: string
  turn: number
  due_on: Day
  invoice_id: string | null
  refused: string | null
  made_at: Date
}

export interface ReminderTable {
  cooperative_id: string
  letter_id: string
  invoice_id: string
  step: 'friendly' | 'firm' | 'last' | 'claim' | null
  open: bigint
}

export interface ReminderLetterTable {
  cooperative_id: string
  id: string
  customer_id: string
  step: 'friendly' | 'firm' | 'last' | 'claim'
  sent_on: Day
  open: bigint
  costs: bigint
  mail_id: string | null
  made_at: Date
  made_by: string | null
}

export interface ReminderPauseTable {
  cooperative_id: string
  id: string
  customer_id: string
  invoice_id: string | null
  until_day: Day
  why: string
  asked_at: Date
  asked_by: string
  ended_at: Date | null
  ended_by: string | null
}

export interface ReminderPlanTable {
  cooperative_id: string
  id: string
  from_day: Day
  sending: 'held' | 'by-itself' | 'off'
  friendly_after: number
  firm_after: number
  last_after: number
  bank_within: number
  costs: boolean
  set_at: Date
  set_by: string
}

export interface ReminderWayTable {
  cooperative_id: string
  person_id: string
  way: 'mail' | 'text'
  number: string | null
  set_at: Date
  set_by: string
}

export interface RoleAssignmentTable {
  cooperative_id: string
  person_id: string
  role: 'member' | 'administrator' | 'treasurer' | 'coach' | 'board' | 'auditor' | 'case-manager'
  since: Date
  until: Date | null
}

export interface ScheduledRunTable {
  cooperative_id: string
  name: string
  due_at: Date
  asked_at: Date
}

export interface SchemeTable {
  cooperative_id: string
  id: string
  name: string
  is_default: Generated<boolean>
  created_at: Date
}

export interface SchemeNoticeTable {
  cooperative_id: string
  id: string
  member_id: string
  scheme_version_id: string
  sent_on: Day
  sha256: Buffer
  letter: Buffer
  kept_by: string
  kept_at: Date
  given_on: Day | null
  given_by: string | null
  given_at: Date | null
}

export interface SchemeVersionTable {
  cooperative_id: string
  id: string
  scheme_id: string
  version: number
  state: 'draft' | 'decided'
  from_day: Day | null
  rules: unknown
  drafted_by: string
  drafted_at: Date
  decided_by: string | null
  decided_at: Date | null
  notice_sent_on: Day | null
  reason: Generated<string>
}

export interface SeatToldTable {
  cooperative_id: string
  workshop_id: string
  member_id: string
  of_moment: Date
  told_by: string
  told_at: Date
}

export interface SecondFactorTable {
  person_id: string
  secret: string
  confirmed_at: Date | null
  last_step: number | null
}

export interface SessionTable {
  token_hash: Buffer
  id: string
  person_id: string
  started_at: Date
  last_seen_at: Date
  expires_at: Date
  ended_at: Date | null
  shared_device: boolean
  way_in: 'code' | 'passkey' | 'card' | 'link' | 'demo' | 'municipality'
  second_factor_at: Date | null
  device: string
}

export interface SettledYearTable {
  cooperative_id: string
  id: string
  member_id: string
  year: number
  version: number
  figures: string
  figures_sha256: Buffer
  settled_at: Date
  settled_by: string
}

export interface SettlementTable {
  cooperative_id: string
  id: string
  invoice_id: string
  cause: 'payment' | 'credit' | 'reversal' | 'write-off'
  amount: bigint
  net: Generated<bigint>
  counts_on: Day
  entry_id: string
  credit_note_id: string | null
  settled_at: Date
}

export interface SharingTable {
  cooperative_id: string
  id: string
  member_id: string
  scheme_version_id: string
  year: number
  entry_id: string | null
  counts_on: Day
  turnover: bigint
  job_costs: bigint
  cause: 'payment' | 'invoice' | 'credit' | 'cost' | 'reversal' | 'write-off'
  invoice_id: string | null
  cost_id: string | null
  turnover_before: bigint
  job_costs_before: bigint
  pot_before: bigint
  overflow_before: bigint
  shared_at: Date
  settlement_id: string | null
  inside_job_id: string | null
}

export interface SharingPartTable {
  cooperative_id: string
  sharing_id: string
  step: string
  destination: 'cooperative' | 'training' | 'reserve' | 'municipality' | 'member-cash' | 'member-pot'
  amount: bigint
}

export interface SharingStateTable {
  cooperative_id: string
  member_id: string
  scheme_version_id: string
  year: number
  turnover: Generated<bigint>
  job_costs: Generated<bigint>
  overflow: Generated<bigint>
}

export interface ShopFrontTable {
  cooperative_id: string
  listed: boolean
  words: string
  changed_at: Date
  changed_by: string
}

export interface ShopKeyTable {
  cooperative_id: string
  id: string
  business_id: string
  member_id: string
  made_by: string
  kind: 'orders' | 'woocommerce'
  name: string
  hash: Buffer
  made_at: Date
  last_used_at: Date | null
  ended_at: Date | null
}

export interface ShopOrderTable {
  cooperative_id: string
  key_id: string
  number: string
  member_id: string
  said: Buffer
  invoice_id: string | null
  came_at: Date
  changed_at: Date | null
  changes: unknown | null
  web_id: bigint | null
}

export interface ShopOrderHeardTable {
  cooperative_id: string
  key_id: string
  web_id: bigint
  member_id: string
  standing: 'placed' | 'failed' | 'ended' | 'deleted'
  as_of: Date | null
  ever_placed: boolean
  heard_at: Date
}

export interface ShopOrderNotTakenTable {
  cooperative_id: string
  key_id: string
  number: string
  member_id: string
  why: string
  came_at: Date
}

export interface ShopPageTable {
  cooperative_id: string
  business_id: string
  slug: string
  name: string
  words: string
  area: string
  serves: 'people' | 'companies'
  offers: unknown
  kept_at: Date
  kept_by: string
  photo_id: string | null
  takes_orders: Generated<boolean>
  shipping: bigint | null
}

export interface ShopPhotoTable {
  cooperative_id: string
  id: string
  business_id: string
  words: string
  width: number
  height: number
  large: Buffer
  small: Buffer
  kept_at: Date
  kept_by: string
  tiny: Buffer | null
}

export interface ShopRequestTable {
  cooperative_id: string
  id: string
  business_id: string
  member_id: string
  name: string
  email: string
  phone: string
  street: string
  postcode: string
  city: string
  offer: unknown | null
  words: string
  wanted: string
  serves: 'people' | 'companies'
  language: 'nl' | 'en'
  asked_at: Date
  customer_id: string | null
  quote_id: string | null
  invoice_id: string | null
  answered_at: Date | null
  ordered_count: number | null
  ordered_delivery: 'collect' | 'send' | 'none' | null
  ordered_shipping: bigint | null
  ordered_total: bigint | null
  answered_by: string | null
}

export interface ShopWindowTable {
  cooperative_id: string
  business_id: string
  slug: string
  member_id: string
  name: string
  words: string
  area: string
  serves: 'people' | 'companies'
  offers: unknown
  vat_mode: 'normal' | 'kor'
  published_at: Date
  published_by: string
  photo_id: string | null
  takes_orders: Generated<boolean>
  shipping: bigint | null
}

export interface SignInCardTable {
  id: string
  cooperative_id: string
  person_id: string
  code_hash: Buffer
  printed_by: string
  printed_at: Date
  expires_at: Date
  used_at: Date | null
  withdrawn_at: Date | null
}

export interface SignInCodeTable {
  id: string
  email: string
  code_hash: Buffer
  link_hash: Buffer | null
  asked_at: Date
  expires_at: Date
  wrong_tries: Generated<number>
  used_at: Date | null
  signs_id: string | null
}

export interface SignInEventTable {
  id: string
  person_id: string | null
  what: 'signed-in' | 'wrong-code' | 'wrong-card' | 'wrong-passkey' | 'wrong-second-factor' | 'second-factor-shown' | 'signed-out' | 'signed-out-everywhere' | 'passkey-added' | 'passkey-removed' | 'second-factor-set-up' | 'second-factor-removed' | 'recovery-code-used' | 'card-printed' | 'card-withdrawn' | 'link-made' | 'email-changed' | 'person-entered' | 'access-confirmed' | 'access-begun-anew'
  device: string
  at: Date
  by_person: string | null
  position: ColumnType<bigint, never, never>
}

export interface SpendingLimitTable {
  cooperative_id: string
  two_people_above: bigint
  set_by: string
  set_at: Date
  asked: bigint | null
  asked_by: string | null
  asked_at: Date | null
}

export interface StatementTable {
  cooperative_id: string
  id: string
  member_id: string
  municipality_id: string
  month: Day
  version: number
  delivery: 'portal' | 'mail' | 'print'
  due_on: Day
  made_at: Date
  confirmed_at: Date | null
  confirmed_by: string | null
  sent_to: Generated<string>
  withdrawn_at: Date | null
}

export interface StatementContentTable {
  cooperative_id: string
  statement_id: string
  member_id: string
  figures: string
  figures_sha256: Buffer
  remark: Generated<string>
  hours_said: 'no-work' | 'forgotten' | null
}

export interface StatementDocumentTable {
  cooperative_id: string
  statement_id: string
  member_id: string
  file_id: string
  made_at: Date
}

export interface StatementEventTable {
  cooperative_id: string
  id: string
  statement_id: string
  member_id: string
  kind: 'reminded' | 'objected' | 'answered' | 'post-asked' | 'sent' | 'not-posted' | 'send-failed' | 'recalled' | 'opened' | 'received'
  at: Date
  by_person: string | null
  text: Generated<string>
}

export interface SupplierTable {
  cooperative_id: string
  id: string
  name: string
  kvk: Generated<string>
  vat_number: Generated<string>
  iban: Generated<string>
  new_iban: string | null
  new_iban_by: string | null
  new_iban_at: Date | null
  added_by: string
  added_at: Date
}

export interface SupplierInvoiceTable {
  cooperative_id: string
  id: string
  supplier_id: string
  number: string
  description: string
  invoiced_on: Day
  due_on: Day
  reference: Generated<string>
  kind: 'job-cost' | 'pot' | 'training-pot' | 'shared'
  account: string | null
  member_id: string | null
  request_id: string | null
  vat_code: 'input' | 'none' | 'reversed-in-nl' | 'from-eu' | 'from-outside-eu'
  vat_rate: number | null
  vat_stated: bigint
  total: bigint
  file_id: string
  entered_by: string
  entered_at: Date
  net: bigint | null
  vat: bigint | null
  vat_owed: bigint | null
  entry_id: string | null
  cost_id: string | null
  approved_by: string | null
  approved_at: Date | null
  closed_by: string | null
  closed_at: Date | null
  closed_why: Generated<string>
  paid: Generated<bigint>
}

export interface TalkToldTable {
  cooperative_id: string
  appointment_id: string
  member_id: string
  of_moment: Date
  told_by: string
  told_at: Date
}

export interface TextAccountTable {
  cooperative_id: string
  sender: string
  sealed_key: string
  set_at: Date
  set_by: string
}

export interface TextMessageTable {
  cooperative_id: string
  id: string
  person_id: string
  number: string
  body: string
  queued_at: Date
  state: Generated<'waiting' | 'handed' | 'taken' | 'refused'>
  why: 'number' | 'balance' | 'key' | 'other' | 'no-account' | null
  changed_at: Date
}

export interface ThingTable {
  cooperative_id: string
  id: string
  name: string
  place: string
  good_to_know: string
  pieces: number
  opens: number
  closes: number
  longest: number
  ahead_days: number
  cancel_hours: number
  price: bigint
  price_per: 'hour' | 'day' | 'use'
  revision: Generated<number>
  added_at: Date
  added_by: string
  stopped_at: Date | null
  who_may: Generated<'everybody' | 'explained'>
  at_once: Generated<number>
  most_bookings: number | null
  most_half_hours: number | null
  deposit: Generated<bigint>
}

export interface ThingBookingTable {
  cooperative_id: string
  id: string
  thing_id: string
  piece: number
  kind: 'use' | 'closed'
  member_id: string | null
  from_at: Date
  until_at: Date
  price: bigint
  words: string
  booked_at: Date
  booked_by: string
  ended_at: Date | null
  ended_by: string | null
  ended_how: 'cancelled' | 'returned' | null
  ended_why: Generated<string>
  month: ColumnType<string | null, never, never>
  deposit: Generated<bigint>
}

export interface ThingChargeTable {
  cooperative_id: string
  id: string
  member_id: string
  month: string
  amount: bigint
  borne_by: 'member' | 'training-pot' | 'cooperative'
  why: string
  counts_on: Day
  entry_id: string | null
  charged_at: Date
  charged_by: string
  turn: Generated<number>
}

export interface ThingChargeUndoTable {
  cooperative_id: string
  id: string
  charge_id: string
  why: string
  asked_at: Date
  asked_by: string
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
  entry_id: string | null
}

export interface ThingClaimTable {
  cooperative_id: string
  thing_id: string
  piece: number
  at: Date
  booking_id: string
  in_use: boolean
}

export interface ThingDepositTable {
  cooperative_id: string
  booking_id: string
  member_id: string
  amount: bigint
  taken_at: Date
  taken_by: string
  entry_id: string
  settled_at: Date | null
  settled_by: string | null
  kept: bigint | null
  why: Generated<string>
  settled_entry_id: string | null
}

export interface ThingDepositAskTable {
  cooperative_id: string
  id: string
  booking_id: string
  kept: bigint
  why: string
  asked_at: Date
  asked_by: string
  reply: Generated<string>
  replied_at: Date | null
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
}

export interface ThingExplainedTable {
  cooperative_id: string
  thing_id: string
  member_id: string
  explained_on: Day
  noted_by: string
  noted_at: Date
}

export interface ThingLookedTable {
  cooperative_id: string
  word_id: string
  looked_at: Date
  looked_by: string
}

export interface ThingPhotoTable {
  cooperative_id: string
  id: string
  word_id: string
  place: number
  name: string
  media_type: 'image/jpeg' | 'image/png' | 'image/webp'
  sha256: Buffer
  content: Buffer
}

export interface ThingWordTable {
  cooperative_id: string
  id: string
  booking_id: string
  moment: 'fetched' | 'returned'
  side: 'member' | 'cooperative'
  damage: string
  said_at: Date
  said_by: string
  nth: Generated<number>
}

export interface ToDoMailTable {
  cooperative_id: string
  id: string
  person_id: string
  weekday: number | null
  chosen_on: Day
  looked_on: Day | null
}

export interface VatModeTable {
  cooperative_id: string
  from_day: Day
  mode: 'normal' | 'kor'
}

export interface VatPeriodTable {
  cooperative_id: string
  from_day: Day
  length: 'month' | 'quarter' | 'year'
  set_at: Date
  set_by: string
}

export interface VatReturnTable {
  cooperative_id: string
  id: string
  kind: 'return' | 'supplement'
  from_day: Day
  until_day: Day
  filed_on: Day
  filed_at: Date
  filed_by: string
  payment_reference: string | null
  payable: bigint
  content: string
  sha256: Buffer
  entry_id: string | null
  undone_at: Date | null
  undone_by: string | null
  undone_reason: string | null
  undone_entry_id: string | null
  position: ColumnType<bigint, never, never>
}

export interface VatReturnSliceTable {
  cooperative_id: string
  return_id: string
  from_day: Day
  until_day: Day
  after_number: number
  until_number: number
}

export interface WaitingCostTable {
  cooperative_id: string
  id: string
  member_id: string
  invoice_id: string | null
  supplier: string
  description: string
  spent_on: Day
  total: bigint
  vat: bigint
  paid_by: 'cooperative' | 'member'
  by_all: boolean
  kind: 'job-cost' | 'pot' | 'training-pot' | 'shared'
  account: string | null
  request_id: string | null
  sure: string[]
  file_id: string | null
  receipt_id: string | null
  asked_by: string
  asked_at: Date
  answer: 'yes' | 'no' | null
  answered_by: string | null
  answered_at: Date | null
  why: Generated<string>
}

export interface WorkedDayTable {
  cooperative_id: string
  member_id: string
  on_day: Day
  minutes: number
  note: Generated<string>
  noted_at: Date
}

export interface WorkshopTable {
  cooperative_id: string
  id: string
  title: string
  about: Generated<string>
  place: string
  starts_at: Date
  minutes: number
  places: number
  revision: Generated<number>
  made_by: string
  changed_at: Date
  cancelled_at: Date | null
  cancelled_why: Generated<string>
}

export interface WorkshopSeatTable {
  cooperative_id: string
  workshop_id: string
  member_id: string
  state: 'in' | 'waiting' | 'left'
  asked_at: Date
  said_by: string | null
  moved_up_at: Date | null
  attendance: 'came' | 'missed' | null
  attendance_word: Generated<string>
  noted_by: string | null
  reminded_for: Date | null
  said_at: Generated<Date>
  walked_in: 'unasked' | 'waited' | null
  told_mail_id: string | null
}

export interface WriteOffTable {
  cooperative_id: string
  id: string
  invoice_id: string
  amount: bigint
  ground: 'certain' | 'year' | 'mistake'
  why: string
  asked_at: Date
  asked_by: string
  answered_at: Date | null
  answered_by: string | null
  answer: 'yes' | 'no' | null
  settlement_id: string | null
}

/** The tables of Gilde. */
export interface Schema {
  account: AccountTable
  account_month: AccountMonthTable
  admission_ballot: AdmissionBallotTable
  admission_paper: AdmissionPaperTable
  admission_vote: AdmissionVoteTable
  adoption_asked: AdoptionAskedTable
  adoption_taking_back: AdoptionTakingBackTable
  annual_account: AnnualAccountTable
  annual_adoption: AnnualAdoptionTable
  annual_deposit: AnnualDepositTable
  annual_extension: AnnualExtensionTable
  application: ApplicationTable
  application_call: ApplicationCallTable
  application_contact: ApplicationContactTable
  application_kept: ApplicationKeptTable
  application_letter: ApplicationLetterTable
  application_righting: ApplicationRightingTable
  application_step: ApplicationStepTable
  appointment: AppointmentTable
  audit: AuditTable
  audit_entry: AuditEntryTable
  audit_look: AuditLookTable
  audit_report: AuditReportTable
  audit_signature: AuditSignatureTable
  audit_word: AuditWordTable
  bank_account: BankAccountTable
  bank_allocation: BankAllocationTable
  bank_line: BankLineTable
  bank_match: BankMatchTable
  bank_rejection: BankRejectionTable
  bank_sale: BankSaleTable
  bank_statement: BankStatementTable
  benefit_fact: BenefitFactTable
  benefit_parameter: BenefitParameterTable
  benefit_parameter_withdrawn: BenefitParameterWithdrawnTable
  benefit_permission: BenefitPermissionTable
  business: BusinessTable
  calendar_feed: CalendarFeedTable
  client_message: ClientMessageTable
  command_log: CommandLogTable
  consent: ConsentTable
  contract: ContractTable
  contract_paper: ContractPaperTable
  contract_scan: ContractScanTable
  contract_text: ContractTextTable
  contract_word: ContractWordTable
  cooperative: CooperativeTable
  credit_asked: CreditAskedTable
  customer: CustomerTable
  duty: DutyTable
  duty_turn: DutyTurnTable
  e_invoice_sending: EInvoiceSendingTable
  entry_document: EntryDocumentTable
  everything_request: EverythingRequestTable
  everything_taken: EverythingTakenTable
  file: FileTable
  growth_moment: GrowthMomentTable
  guidance_goal: GuidanceGoalTable
  guidance_note: GuidanceNoteTable
  guidance_setting: GuidanceSettingTable
  guidance_step: GuidanceStepTable
  help_contact: HelpContactTable
  help_day: HelpDayTable
  help_gift: HelpGiftTable
  help_hours: HelpHoursTable
  help_post: HelpPostTable
  help_post_before: HelpPostBeforeTable
  help_promise: HelpPromiseTable
  help_transfer: HelpTransferTable
  help_written: HelpWrittenTable
  icp_statement: IcpStatementTable
  import_file: ImportFileTable
  inside_job: InsideJobTable
  installation_operator: InstallationOperatorTable
  invoice: InvoiceTable
  invoice_counter: InvoiceCounterTable
  invoice_event: InvoiceEventTable
  invoice_line: InvoiceLineTable
  invoice_share: InvoiceShareTable
  invoice_vat: InvoiceVatTable
  job_cost: JobCostTable
  job_cost_share: JobCostShareTable
  joining_rules: JoiningRulesTable
  journal_counter: JournalCounterTable
  journal_entry: JournalEntryTable
  journal_line: JournalLineTable
  journey: JourneyTable
  kept_receipt: KeptReceiptTable
  ladder_choice: LadderChoiceTable
  late_entry: LateEntryTable
  leaving: LeavingTable
  leaving_destination: LeavingDestinationTable
  link: LinkTable
  mail: MailTable
  member: MemberTable
  member_address: MemberAddressTable
  member_business: MemberBusinessTable
  member_entry: MemberEntryTable
  member_phone: MemberPhoneTable
  member_scheme: MemberSchemeTable
  migration: MigrationTable
  municipal_account: MunicipalAccountTable
  municipal_client: MunicipalClientTable
  municipality: MunicipalityTable
  municipality_figure: MunicipalityFigureTable
  municipality_person: MunicipalityPersonTable
  municipality_policy: MunicipalityPolicyTable
  municipality_sign_in: MunicipalitySignInTable
  night_check: NightCheckTable
  on_behalf: OnBehalfTable
  on_behalf_code: OnBehalfCodeTable
  on_behalf_deed: OnBehalfDeedTable
  on_behalf_no: OnBehalfNoTable
  on_behalf_reading: OnBehalfReadingTable
  online_account: OnlineAccountTable
  online_booking: OnlineBookingTable
  online_payment: OnlinePaymentTable
  opening_request: OpeningRequestTable
  paper_call: PaperCallTable
  paper_called: PaperCalledTable
  paper_scan: PaperScanTable
  paper_sheet: PaperSheetTable
  paper_week: PaperWeekTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  payee_account: PayeeAccountTable
  payment_batch: PaymentBatchTable
  payment_item: PaymentItemTable
  payout_answer: PayoutAnswerTable
  peppol_account: PeppolAccountTable
  period_close: PeriodCloseTable
  period_reopening: PeriodReopeningTable
  period_soft_close: PeriodSoftCloseTable
  person: PersonTable
  pot_emptying: PotEmptyingTable
  pot_movement: PotMovementTable
  pot_quote: PotQuoteTable
  pot_request: PotRequestTable
  pot_yes: PotYesTable
  price_note: PriceNoteTable
  quote: QuoteTable
  quote_answer: QuoteAnswerTable
  quote_counter: QuoteCounterTable
  quote_event: QuoteEventTable
  quote_part: QuotePartTable
  quote_part_share: QuotePartShareTable
  quote_settings: QuoteSettingsTable
  quote_share: QuoteShareTable
  rate_limit: RateLimitTable
  read_log: ReadLogTable
  receipt: ReceiptTable
  receipt_mail: ReceiptMailTable
  receipt_page: ReceiptPageTable
  receipt_reading: ReceiptReadingTable
  recovery_code: RecoveryCodeTable
  recurring_plan: RecurringPlanTable
  recurring_price: RecurringPriceTable
  recurring_turn: RecurringTurnTable
  reminder: ReminderTable
  reminder_letter: ReminderLetterTable
  reminder_pause: ReminderPauseTable
  reminder_plan: ReminderPlanTable
  reminder_way: ReminderWayTable
  role_assignment: RoleAssignmentTable
  scheduled_run: ScheduledRunTable
  scheme: SchemeTable
  scheme_notice: SchemeNoticeTable
  scheme_version: SchemeVersionTable
  seat_told: SeatToldTable
  second_factor: SecondFactorTable
  session: SessionTable
  settled_year: SettledYearTable
  settlement: SettlementTable
  sharing: SharingTable
  sharing_part: SharingPartTable
  sharing_state: SharingStateTable
  shop_front: ShopFrontTable
  shop_key: ShopKeyTable
  shop_order: ShopOrderTable
  shop_order_heard: ShopOrderHeardTable
  shop_order_not_taken: ShopOrderNotTakenTable
  shop_page: ShopPageTable
  shop_photo: ShopPhotoTable
  shop_request: ShopRequestTable
  shop_window: ShopWindowTable
  sign_in_card: SignInCardTable
  sign_in_code: SignInCodeTable
  sign_in_event: SignInEventTable
  spending_limit: SpendingLimitTable
  statement: StatementTable
  statement_content: StatementContentTable
  statement_document: StatementDocumentTable
  statement_event: StatementEventTable
  supplier: SupplierTable
  supplier_invoice: SupplierInvoiceTable
  talk_told: TalkToldTable
  text_account: TextAccountTable
  text_message: TextMessageTable
  thing: ThingTable
  thing_booking: ThingBookingTable
  thing_charge: ThingChargeTable
  thing_charge_undo: ThingChargeUndoTable
  thing_claim: ThingClaimTable
  thing_deposit: ThingDepositTable
  thing_deposit_ask: ThingDepositAskTable
  thing_explained: ThingExplainedTable
  thing_looked: ThingLookedTable
  thing_photo: ThingPhotoTable
  thing_word: ThingWordTable
  to_do_mail: ToDoMailTable
  vat_mode: VatModeTable
  vat_period: VatPeriodTable
  vat_return: VatReturnTable
  vat_return_slice: VatReturnSliceTable
  waiting_cost: WaitingCostTable
  worked_day: WorkedDayTable
  workshop: WorkshopTable
  workshop_seat: WorkshopSeatTable
  write_off: WriteOffTable
}

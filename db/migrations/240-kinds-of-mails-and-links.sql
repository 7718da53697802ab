-- Joining, appointments and the shop window came side by side, each with its word in these lists: all of them.
alter table mail drop constraint mail_about_kind_check;
alter table mail add constraint mail_about_kind_check check (about_kind in ('invoice', 'statement', 'client-message',
  'invoice-to-agree', 'quote', 'quote-to-member', 'reminder', 'inside-job', 'to-do', 'permission', 'agreement', 'pot-yes', 'pot-no',
  'appointment', 'workshop', 'shop-request'));
alter table link drop constraint link_kind_check;
alter table link add constraint link_kind_check check (kind in ('invoice', 'quote', 'to-do-mail', 'application', 'calendar'));

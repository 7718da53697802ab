-- A photo in a list of a dozen: so small that the whole page is light on prepaid data. See docs/decisions/0048.
alter table shop_photo
  add column tiny bytea check (length(tiny) <= 50000 and substring(tiny from 1 for 3) = '\xffd8ff');
comment on column shop_photo.tiny is 'The same at most 160 pixels on each side, for a list; null of what was kept before there was one.';

-- An audit file has each RGS code once (XAF 4.0, rule 0003), and some of ours were in no published list. Only what still has
-- the code that we gave it: what people wrote themselves stays theirs.
update account a set rgs_code = m.after
from (values
    ('1290', 'BSchOvsTus', 'BSchTusTov'),
    ('1610', 'BSchOvsOvs', 'BSchOpaNve'),
    ('2300', 'BSchOvsOvs', 'BSchOpaNbi'),
    ('2310', 'BSchOvsOvs', 'BSchOvsRco'),
    ('2100', 'BEivBefBef', 'BEivBerBer'),
    ('2110', 'BEivBefBef', 'BEivOvrOrs'),
    ('2000', 'BEivKapOnd', 'BEivOvrAlr'),
    ('8900', 'WOvbOvb', 'WKprKuwAek'),
    ('8500', 'WOvbCob', 'WOvbSgbBvl'),
    ('8600', 'WOvbSub', 'WOvbOrsOsu'),
    ('8700', 'WOvbOvb', 'WOvbBueDeg'),
    ('4300', 'WBedAlkVrz', 'WBedAss'),
    ('4400', 'WFbeOlbBan', 'WFbeOrlRkb'),
    ('9000', 'WBedAlkBet', 'WBedAlkOal')
  ) as m (code, before, after)
where a.code = m.code and a.rgs_code = m.before;

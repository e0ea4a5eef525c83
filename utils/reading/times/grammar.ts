/** What stands between the two ends of a range. */
export const TO = '-|–|—|to|until|till|til|untill|through|thru';

const ABOUT = 'the? about|around|approximately|roughly|just|another|under|maybe|say|like|~?';
const WORK = 'business|working|work';
const OUR = 'the|this|your|our|my?';

/**
 * The forms times are written in. A line with "=" names a form, those below are its rows, tried in order. A row is
 * words ("on|of"), meanings of words ("#month", with the value it must have and the slot it fills: "#unit=4:size"),
 * other forms ("Year") and values it sets ("!nth=-1"); "?" lets a part be missing, "_" wants nothing before it.
 */
export const GRAMMAR = `=Year
,|'|of|in? #year
,|of|in? ' #two:short
=Nth
#date _st|nd|rd|th
#tens -? #ordinal:date
#ordinal:date !spelt=1
=Date
Nth
#date
=Numeric
#year _- _#date:month _- _#date _t?
#year _/|. _#date:month _/|. _#date
#year _-|/ _#date:month
#date:a _- _#date:b _- _#year
#date:a _/ _#date:b _/ _#year
#date:b _. _#date:a _. _#year
#date:a _- _#date:b _- _#two:short
#date:a _/ _#date:b _/ _#two:short
#date:month _/ _#year
#date:a _/ _#date:b
#date:a / #date:b
=Month
#month -? the? Date -? Year
#month -? the? Date ^:|am|pm|a|p|%|h
#month -? Year
#month
=Ordinal
the? Date of|-? #month -|.? Year
the? Date of|-? #month
the? Nth last #weekday of|in Period !nth=-1
the? Nth #weekday of|in Period !nth=1
the? Nth last #unit:size of|in Period !nth=-1
the? Nth #unit:size of|in Period !nth=1
the? last #weekday of|in Period !date=1 !nth=-1
the? last #unit:size of|in Period !date=1 !nth=-1
the? Date of Period
=Dated
Numeric
Month
Ordinal
the? Nth
=Week
the? #shift #shift:twice? ${WORK}? #unit=4
=Whole
the? #shift #shift:twice? ${WORK}? #period:unit
the? #shift #month
the? #shift #season
=Weekday
#weekday ,? (? on|of? Dated )? !agree=1
#weekday #part? of|in|,? Week
#weekday after next !shift=2
#weekday week !plus=7
#weekday
=Near
tonight|tonite !near=0 !part=22
#near
the? day after #near !plus=1
the? day before #near !plus=-1
=Shifted
the? #shift=1 ${WORK} day !work=1
the? #shift day !unit=3
the? #shift #unit=4 #weekday
the? #shift #month Date -? Year
the? #shift #month Date
Whole
the? #shift #weekday ,? (? on|of? Dated )? !agree=1
the? #shift #shift:twice? #weekday
the? #shift #part
=Named
Weekday
Near
Shifted
=Period
the? Month
Whole
the? Quarter
the? #year
the #unit
=Stretch
Period
Named
=Evening
the? #brief=3
the? #edge=0 -? of -? ${OUR} ${WORK}? -? #unit=3:brief
the? #edge=0 -? of -? ${OUR} business|play !brief=3
=Edge
Evening on|of|this|,? Named !brief=3
Evening on|of|, Dated !brief=3
Evening
the? #brief=4 Week
the? #brief
the? #edge=1 of business|play -? day? !open=1
the? #edge -? of -? around? Stretch
the? #edge -? of -? ${OUR} -? ${WORK}? #period:unit
the? #direct:edge -? around? Stretch !soft=1
the? #period:unit -? end !edge=0 !weak=1
=Q
#season
q _#date:quarter
the? #ordinal:quarter #unit=7:size
the? #date:quarter _st|nd|rd|th #unit=7:size
=Quarter
#year -? q _#date:quarter
Q Year
Q of? Whole
Q
=Name
christmas|xmas eve !feast=1224
new year|years|year's '? eve !feast=1231
new year|years|year's '? day !feast=101
good friday !feast=1998
easter mon|monday !feast=2001
black friday !feast=3001
#feast day|eve|sunday
#alone:feast
=Feast
Name Year
Name of Whole
the? #shift Name
Name
=Days
#date:start _st|nd|rd|th? ${TO}|and Ordinal
#month -? the? Date ${TO} the? #date:till _st|nd|rd|th? ^:|am|pm
Numeric
#date:a _- _#date:b !weak=1
Weekday
Month
Near
Edge
Quarter
Ordinal
Shifted
Feast
the? #unit=9 !weak=1
#year
the? Nth
=Part
in the #part
at night !part=22
#edge? #part
am !part=12
pm !part=17
#brief=3
=Day
tonight|tonite !half=12
in|at|this the? #part
=Half
am !half=0
pm !half=12
a . m .? !half=0
p . m .? !half=12
a m !half=0
p m !half=12
Day
=Bell
#hour:open ${TO}|and Ring
Ring
=Ring
noon|midday|noontime !clock=720 !half=0
mid -? day !clock=720 !half=0
midnight !clock=1440 !half=0
#hour _:|h _#minute _: _#minute:sec Half
#hour _:|h|. _#minute Half
#hour _:|h _#minute _a !half=0
#hour _:|h _#minute _p !half=12
#hour _:|h _#minute _: _#minute:sec !sure=1
#hour _:|h _#minute !sure=1
#hour Half
#clock Half
#hour o'clock|oclock Day
#hour o'clock|oclock !sure=1
=Bare
#hour:open ${TO} #hour !bare=1
#clock hours|hrs? !bare=1
#hour _a !half=0
#hour _p !half=12
#hour _h !sure=1
#hour _. _#minute !bare=1
#hour !bare=1
=Told
Ring
Bare
=Clock
a? half past Told !add=30 !sure=1
a? quarter past Told !add=15 !sure=1
a? quarter to|till|before Told !add=-15 !sure=1
#count:add #unit=1:size? past Told !sure=1
#count:less #unit=1:size to|till|before Told !sure=1
Bell
=Count
half an|a? !half=1
a|an? #count _. _#count:part
a|an? #count _/ _#count:by
a|an? #count ${TO}|or #count:upto
a|an #count of?
a|an !count=1 !vague=1
#count of?
=Length
Count more|full|whole|additional|upcoming|-? more|full|whole|-? ${WORK} #unit=3 !working=1
Count more|full|whole|additional|upcoming|-? more|full|whole|-? #unit and a half !extra=1
Count more|full|whole|additional|upcoming|-? more|full|whole|-? #unit and|,? #count:more #unit:less
Count more|full|whole|additional|upcoming|-? more|full|whole|-? #unit
Count _d !unit=3
Count _w !unit=4
Count _m !unit=1
=Relative
in|within|w/in ${ABOUT} #shift=1:until Length '?
in|within|w/in ${ABOUT} #shift=1:until #unit !count=1
within|w/in ${ABOUT} Length '? !until=1
in ${ABOUT} Length '? !in=1
the? #shift Length
the? #shift #unit=2 !count=1
Length ago|earlier|back !shift=-1
Length hence|later
Length from|after now
Length from|after !from=1
Length before !from=-1`;

/** What a screen reader says in other languages for the main events of the shipped document, whose own texts stay English. */

type Sentences = Readonly<Record<string, string>>;

export const spokenInJapanese: Sentences = {
  e01: 'Takaichi: Taiwan attack could threaten Japan。発言、Sanae Takaichi（parliamentに対し）。2025年11月のある日。情報源：Sanae Takaichi、the article経由。',
  e03: 'Glass: “we have her back”。発言、George Glass（reportersに対し）（Trump、George Glass、the US embassyを代表して）。2025年11月のある日。情報源：George Glass、the article経由。',
  e05: 'Trump calls Takaichi。電話会談、Trump、Sanae Takaichi（Trumpの呼びかけ）。2025年11月のある日。Japanese officials、an American briefed on the callの主張：Trump advised Takaichi against provoking Beijing over the sovereignty of Taiwan。Those briefed on the callsの主張：The advice was subtle; he put no pressure on her to take back what she had said。情報源：Japanese officials、an American briefed on the call（匿名）、an outlet（匿名、「Japanese officials and an American」）経由、the article経由／those briefed on the calls（匿名）、an outlet（匿名、「those briefed」）経由、the article経由。',
  e06: 'Trump reportedly urges Tokyo to calm the dispute。要請、Trump（Japanに対し）。2025年11月1日～12月13日の間のある日から、2025年12月7日～13日の間のある日の時点で継続中（日付は編集者の推定）。情報源：reports（匿名）、the article（「reportedly」）経由。',
  e07: 'China’s measures against Japan。措置、China（Japanに対し）。2025年11月1日～12月13日の間のある日から、2025年12月7日～13日の間のある日の時点で継続中。情報源：the article。',
  e08: 'China’s citizens asked to avoid Japan。注意喚起、China（citizens of China向け）。2025年11月1日から12月13日の間。情報源：the article。',
  e12: 'The support asked for apparently has not come。情勢、the United States、Japan。2025年11月1日～12月13日の間のある日から、2025年12月7日～13日の間のある日の時点で継続中（日付は編集者の推定）。情報源：the article（「apparently」）。',
  e14: 'Fire-control radar alleged off southern Japan。レーダー照射事案、Chinese military aircraft、Japanese fighter jets。2025年12月6日または7日。At least two occasions。主張が対立：Japanの主張：Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice（the article：「allegedly」、数について：「at least」）／Chinaの主張（逆に非難）：Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy／China’s embassyの主張（論評）：What Japan says is smearing and slander。情報源：Japan、the article（「allegedly」、数について：「at least」）経由／Terror Alarm (@Terror_Alarm)、the article経由。逆に非難：China、the article経由。論評：China’s embassy、the article経由。',
  e16: 'China’s ambassador summoned。抗議、Japan（China’s ambassadorに対し）。2025年12月7日。情報源：the article。',
  e19: 'The Terror Alarm post。報道、Terror Alarm (@Terror_Alarm)。2025年12月6日（タイムゾーンは不明）。情報源：Terror Alarm (@Terror_Alarm)、the article経由。',
  e20: 'Suspension of a ferry。運休・停止。2025年11月1日～12月13日の間のある日から（終わりの記載なし）。情報源：South China Morning Post、the article経由。',
  e23: 'The article。報道、the article。2025年12月7日から13日の間（日付は編集者の推定）。情報源：the article。',
};

export const spokenInChinese: Sentences = {
  e01: 'Takaichi: Taiwan attack could threaten Japan。表态，Sanae Takaichi，对parliament。2025年11月某日。来源：Sanae Takaichi，经由the article。',
  e03: 'Glass: “we have her back”。表态，George Glass，对reporters，代表Trump、George Glass和the US embassy。2025年11月某日。来源：George Glass，经由the article。',
  e05: 'Trump calls Takaichi。通话，Trump和Sanae Takaichi，由Trump发起。2025年11月某日。Japanese officials和an American briefed on the call称：Trump advised Takaichi against provoking Beijing over the sovereignty of Taiwan。Those briefed on the calls称：The advice was subtle; he put no pressure on her to take back what she had said。来源：Japanese officials和an American briefed on the call（未具名），经由an outlet（未具名，“Japanese officials and an American”），经由the article；those briefed on the calls（未具名），经由an outlet（未具名，“those briefed”），经由the article。',
  e06: 'Trump reportedly urges Tokyo to calm the dispute。请求，Trump，对Japan。始于2025年11月1日至12月13日之间某日，截至2025年12月7日至13日之间某日仍在持续（日期为编者推断）。来源：reports（未具名），经由the article（“reportedly”）。',
  e07: 'China’s measures against Japan。措施，China，针对Japan。始于2025年11月1日至12月13日之间某日，截至2025年12月7日至13日之间某日仍在持续。来源：the article。',
  e08: 'China’s citizens asked to avoid Japan。提醒，China，面向citizens of China。2025年11月1日至12月13日之间。来源：the article。',
  e12: 'The support asked for apparently has not come。局势，the United States和Japan。始于2025年11月1日至12月13日之间某日，截至2025年12月7日至13日之间某日仍在持续（日期为编者推断）。来源：the article（“apparently”）。',
  e14: 'Fire-control radar alleged off southern Japan。雷达照射事件，Chinese military aircraft和Japanese fighter jets。2025年12月6日或7日。At least two occasions。各执一词：Japan称：Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice（the article：“allegedly”，关于数量：“at least”）；China称（反指责）：Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy；China’s embassy称（评价）：What Japan says is smearing and slander。来源：Japan，经由the article（“allegedly”，关于数量：“at least”）；Terror Alarm (@Terror_Alarm)，经由the article。反指责方：China，经由the article。评价方：China’s embassy，经由the article。',
  e16: 'China’s ambassador summoned。抗议，Japan，对China’s ambassador。2025年12月7日。来源：the article。',
  e19: 'The Terror Alarm post。报道，Terror Alarm (@Terror_Alarm)。2025年12月6日（时区不详）。来源：Terror Alarm (@Terror_Alarm)，经由the article。',
  e20: 'Suspension of a ferry。暂停服务。始于2025年11月1日至12月13日之间某日，未注明结束时间。来源：South China Morning Post，经由the article。',
  e23: 'The article。报道，the article。2025年12月7日至13日之间（日期为编者推断）。来源：the article。',
};

export const spokenInArabic: Sentences = {
  e01: 'Takaichi: Taiwan attack could threaten Japan. تصريح، Sanae Takaichi إلى parliament. يوم ما في نوفمبر 2025. المصدر: Sanae Takaichi، عبر the article.',
  e03: 'Glass: “we have her back”. تصريح، George Glass إلى reporters نيابةً عن Trump وGeorge Glass وthe US embassy. يوم ما في نوفمبر 2025. المصدر: George Glass، عبر the article.',
  e05: 'Trump calls Takaichi. اتصال هاتفي، Trump وSanae Takaichi، بمبادرة من Trump. يوم ما في نوفمبر 2025. رواية Japanese officials وan American briefed on the call: Trump advised Takaichi against provoking Beijing over the sovereignty of Taiwan. رواية those briefed on the calls: The advice was subtle; he put no pressure on her to take back what she had said. المصدر: Japanese officials وan American briefed on the call (دون ذكر الاسم)، عبر an outlet (دون ذكر الاسم، «Japanese officials and an American»)، عبر the article؛ those briefed on the calls (دون ذكر الاسم)، عبر an outlet (دون ذكر الاسم، «those briefed»)، عبر the article.',
  e06: 'Trump reportedly urges Tokyo to calm the dispute. طلب، Trump إلى Japan. منذ يوم ما بين 1 نوفمبر و13 ديسمبر 2025، وكان لا يزال مستمرًا في يوم ما بين 7 و13 ديسمبر 2025 (التاريخ من استنتاج المُعِدّ). المصدر: reports (دون ذكر الاسم)، عبر the article («reportedly»).',
  e07: 'China’s measures against Japan. إجراء، China ضد Japan. منذ يوم ما بين 1 نوفمبر و13 ديسمبر 2025، وكان لا يزال مستمرًا في يوم ما بين 7 و13 ديسمبر 2025. المصدر: the article.',
  e08: 'China’s citizens asked to avoid Japan. تنبيه، China إلى citizens of China. بين 1 نوفمبر و13 ديسمبر 2025. المصدر: the article.',
  e12: 'The support asked for apparently has not come. وضع، the United States وJapan. منذ يوم ما بين 1 نوفمبر و13 ديسمبر 2025، وكان لا يزال مستمرًا في يوم ما بين 7 و13 ديسمبر 2025 (التاريخ من استنتاج المُعِدّ). المصدر: the article («apparently»).',
  e14: 'Fire-control radar alleged off southern Japan. حادث رادار، Chinese military aircraft وJapanese fighter jets. في 6 أو 7 ديسمبر 2025. at least two occasions. محل خلاف: رواية Japan: Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice (the article: «allegedly»، بشأن العدد: «at least»)؛ رواية China (اتهام مضاد): Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy؛ رواية China’s embassy (توصيف): What Japan says is smearing and slander. المصدر: Japan، عبر the article («allegedly»، بشأن العدد: «at least»)؛ Terror Alarm (@Terror_Alarm)، عبر the article. اتهام مضاد من China، عبر the article. توصيف من China’s embassy، عبر the article.',
  e16: 'China’s ambassador summoned. احتجاج، Japan إلى China’s ambassador. 7 ديسمبر 2025. المصدر: the article.',
  e19: 'The Terror Alarm post. تقرير، Terror Alarm (@Terror_Alarm). 6 ديسمبر 2025، والمنطقة الزمنية غير معروفة. المصدر: Terror Alarm (@Terror_Alarm)، عبر the article.',
  e20: 'Suspension of a ferry. تعليق خدمة. منذ يوم ما بين 1 نوفمبر و13 ديسمبر 2025، ولم تُذكر النهاية. المصدر: South China Morning Post، عبر the article.',
  e23: 'The article. تقرير، the article. بين 7 و13 ديسمبر 2025 (التاريخ من استنتاج المُعِدّ). المصدر: the article.',
};

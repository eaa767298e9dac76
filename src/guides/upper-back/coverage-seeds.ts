import type { SeedItem } from './coverage.js';

/**
 * The five articles that the guide stands for, item by item as evidence.md §1 numbers them. S0: home
 * remedies (2017). S1: fast relief (2024). S2: saying goodbye to pain. S3: massage. S4: why it comes back.
 */
export const seedItems: readonly SeedItem[] = [
  {
    id: 'S0-1',
    says: 'Hours slumped at a desk make the upper back sore.',
    places: ['c-postural', ['sitting', 'long sitting'], ['c-postural', 'No single way of sitting']],
    correction: { text: 'Long spells without moving, not a wrong posture.', sources: ['SLATER-2019'] },
  },
  {
    id: 'S0-2',
    says: 'Sleeping in odd positions does so too.',
    places: ['c-sleep', ['waking', 'sleeping face down'], 'posture-sleeping'],
  },
  {
    id: 'S0-3',
    says: 'An operation is unlikely to be needed; home remedies help while the body heals.',
    places: [['words:expect', 'often eases'], 'selfcare'],
    correction: { text: 'Often it eases, and nobody can promise how long it takes.', sources: ['NHS-BACK'] },
    never: ['won.t need surgery'],
  },
  {
    id: 'S0-4',
    says: 'Seek help when the pain is extreme or when habits keep bringing it on.',
    places: ['rf-severe-pain', 'severe', 'rf-frequent', 'comes-back'],
  },
  {
    id: 'S0-5',
    says: 'Lying down rests sore muscles and encourages healing.',
    places: [
      ['relative-rest', 'does not speed up healing'],
      ['relative-rest', '1 to 2 days'],
    ],
    correction: {
      text: 'Rest may ease pain for a day or two; it does not speed up healing, and gentle movement is better.',
      sources: ['COCHRANE-BED', 'NHS-BACK'],
    },
    never: ['encourages? healing', '(?<!not )speeds? up healing'],
  },
  {
    id: 'S0-6',
    says: 'Tensing and relaxing one muscle group after another teaches to notice tension.',
    places: [
      ['pmr', 'help you notice tension'],
      ['pmr', 'Tense your feet gently'],
    ],
  },
  {
    id: 'S0-7',
    says: 'Lying flat for a week makes it stiffer: start to move.',
    places: ['keep-moving', 'R9', 'in-bed', ['relative-rest', 'No whole days in bed']],
    correction: {
      text: 'The limit is 1 to 2 days, not a week.',
      sources: ['COCHRANE-BED', 'LALLI-72H', 'WEBMD'],
    },
  },
  {
    id: 'S0-8',
    says: 'Massage lessens aches, stiffness and tension.',
    places: [
      ['partner-massage', 'for a short time'],
      ['professional-massage', 'for a short time'],
    ],
    correction: { text: 'It may ease an ache for a short time.', sources: ['COCHRANE-MASSAGE'] },
  },
  {
    id: 'S0-9',
    says: 'Massage brings blood to the area and so heals faster.',
    places: [['partner-massage', 'warm and relaxing']],
    correction: {
      text: 'Dropped: must not be repeated. It can feel warm and relaxing.',
      sources: ['COCHRANE-MASSAGE'],
    },
    never: [
      'faster healing',
      'heals? (you )?faster',
      'blood to the (area|muscles)',
      'boosts? (blood|circulation)',
    ],
  },
  {
    id: 'S0-10',
    says: 'A licensed therapist can come to the house.',
    places: [['professional-massage', 'come to your home']],
  },
  {
    id: 'S0-11',
    says: 'A partner can rub lotion into the sore muscles.',
    places: [['partner-massage', 'oil or lotion'], 'x-oil-allergy', 'x-skin-broken'],
  },
  {
    id: 'S0-12',
    says: 'A hand-held massager is another way.',
    places: [['massage-devices', 'hand-held massager']],
  },
  {
    id: 'S0-13',
    says: 'Stretching makes you flexible, betters posture, lowers pain and the risk of more.',
    places: [
      ['stretch-scapular-squeeze', 'ease stiffness'],
      ['stretch-scapular-squeeze', 'Stretching alone has little proof'],
      ['strengthening', 'fewer bad spells'],
    ],
    correction: {
      text: 'Fewer spells later come rather from regular exercise and strength than from stretching alone.',
      sources: ['COCHRANE-NECK-EX'],
    },
    never: ['stretch\\w* (improves?|corrects?) (your )?posture'],
  },
  {
    id: 'S0-14',
    says: 'Tight chest muscles pull the shoulders forward and strain the upper back.',
    places: [['stretch-doorway-chest', 'your chest can feel tight']],
    correction: { text: 'A chest can feel tight; how it works is unproven.', sources: 'unsourced' },
    never: ['pulls? (your|the) shoulders forward'],
  },
  {
    id: 'S0-15',
    says: 'Doorway stretch: forearms at about 90 degrees on the frame, lean in, hold about 30 seconds.',
    places: [
      ['stretch-doorway-chest', 'about 90 degrees'],
      ['stretch-doorway-chest', '15 to 30 seconds'],
    ],
  },
  {
    id: 'S0-16',
    says: 'Cold (pack, compress, chilly shower) when there is spasm and inflammation.',
    places: ['cold', 'cool-shower', 'H1', ['H3', 'mild warmth']],
    correction: {
      text: 'Cold suits a new, swollen injury. A spasm without swelling may like warmth.',
      sources: ['NHS-BACK', 'TMM-HEATICE'],
    },
  },
  {
    id: 'S0-17',
    says: 'Heat (warm shower, compress, pad) lets tense muscles relax and move.',
    places: [['heat', 'ease tight, stiff muscles'], 'warm-shower', 'H6'],
  },
  {
    id: 'S0-18',
    says: 'A clinician can say which suits; or try both and compare.',
    places: [['H8', 'try both'], ['H8', 'physio or pharmacist can advise'], 'H7'],
  },
  { id: 'S0-19', says: 'It may take weeks.', places: [['words:expect', 'sometimes takes weeks']] },
  {
    id: 'S0-20',
    says: 'No better after 72 hours of home care: see a doctor.',
    places: ['rf-72h', 'care-3-days', 'act-check-in-72h'],
  },
  {
    id: 'S0-21',
    says: 'Intense pain: see a doctor.',
    places: ['rf-severe-pain', 'rf-tearing', 'tearing'],
    correction: {
      text: 'Raised: the same day, and an ambulance when it came suddenly and at its worst.',
      sources: ['NHS-BACK', 'THINKAORTA'],
    },
  },
  {
    id: 'S0-22',
    says: 'After a blow or a fall: see a doctor.',
    places: ['rf-fall-blow', 'fall', 'rf-major-trauma', 'accident'],
    correction: {
      text: 'Raised: the same day, and an ambulance after a serious accident.',
      sources: ['NHS-BACK', 'NICE-NG41'],
    },
  },
  {
    id: 'S0-23',
    says: 'When it gets in the way of daily life: see a doctor.',
    places: ['rf-interferes', 'interferes'],
  },
  {
    id: 'S0-24',
    says: 'When it happens often: see a doctor.',
    places: ['rf-frequent', ['comes-back', '3 times or more'], 'rf-worse'],
    correction: {
      text: 'Unchanged and without a warning sign, a physiotherapist; changed, a doctor.',
      sources: ['S2', 'S4'],
    },
  },
  {
    id: 'S0-25',
    says: 'With an illness such as osteoporosis: see a doctor.',
    places: ['rf-health-history', 'rf-fragile-bone', 'x-osteoporosis', 'thin-bones'],
  },

  {
    id: 'S1-1',
    says: 'Upper-back pain is felt between the neck and the lower back.',
    places: [['words:intro', 'between the neck and the lower back'], 'place', 'rf-elsewhere'],
  },
  {
    id: 'S1-2',
    says: 'It comes from posture, injury, strain or little movement.',
    places: ['c-postural', 'c-minor-injury', 'c-overuse', 'c-inactive'],
  },
  {
    id: 'S1-3',
    says: 'It can be new or long-lasting, with stiffness and less movement.',
    places: ['began', 'c-recurring', 'inactive', 'stuck-spot'],
  },
  {
    id: 'S1-4',
    says: 'Treat it quickly so that it does not become chronic.',
    places: ['selfcare', ['words:expect', 'Nobody can promise']],
    correction: {
      text: 'Starting early is reasonable; nothing is said of harm from waiting, and nothing is promised.',
      sources: 'unsourced',
    },
    never: ['becom(e|es|ing) (chronic|long-lasting)'],
  },
  {
    id: 'S1-5',
    says: 'Treatments can be used alone or together.',
    places: [
      ['selfcare', 'Try what fits'],
      ['otc-topical-counterirritant', 'Never with a heat pad'],
      ['otc-nsaid-oral', 'One anti-inflammatory at a time'],
    ],
    correction: {
      text: 'But not every pair: no heat with a rub, no two anti-inflammatories.',
      sources: ['FDA-TOPICAL', 'DM-NAPROXEN'],
    },
  },
  {
    id: 'S1-6',
    says: 'Stretching betters posture and range and eases tension.',
    places: ['R4', ['stretch-seated-twist', 'loosen a stiff upper back for a while']],
    correction: { text: 'That it changes posture is unproven.', sources: ['SLATER-2019'] },
  },
  {
    id: 'S1-7',
    says: 'Shoulder-blade squeeze, as if holding a pencil: 5 seconds, 10 to 15 times.',
    places: [
      ['stretch-scapular-squeeze', 'pencil'],
      ['stretch-scapular-squeeze', 'Hold 5 seconds, 10 times'],
      ['stretch-scapular-squeeze', 'shoulders low'],
    ],
  },
  {
    id: 'S1-8',
    says: 'Chin tuck: bring the chin down towards the chest, 5 seconds, 10 to 15 times.',
    places: [
      ['stretch-chin-tuck', 'Glide your chin straight back'],
      ['stretch-chin-tuck', 'Do not drop your chin to your chest'],
      ['stretch-chin-tuck', 'small rolled towel'],
    ],
    correction: {
      text: 'Sitting, the chin glides straight back with level eyes; a nod is for lying down.',
      sources: ['PEAK-CHIN', 'KAISER-NECK'],
    },
    never: ['(?<!not )(tuck|drop) your chin (down )?(in )?(to|towards) your chest'],
  },
  {
    id: 'S1-9',
    says: 'Seated twist: pull yourself round by the knee, 5 seconds each side.',
    places: [
      ['stretch-seated-twist', 'Do not pull yourself further'],
      'x-osteoporosis',
      'x-fracture',
      'x-recent-surgery',
    ],
    correction: {
      text: 'Turn gently and never pull; not with thin bones, a break or a recent operation.',
      sources: ['THEPHYSIOS', 'OSTI-2015'],
    },
  },
  {
    id: 'S1-10',
    says: 'Do each stretch 3 to 5 times a day, above all when it hurts.',
    places: [
      ['stretch-scapular-squeeze', 'Once or twice a day at first'],
      ['stretch-scapular-squeeze', 'If it hurts more, do less'],
      'R7',
    ],
    correction: {
      text: 'Begin once or twice a day and build up to 3; when it hurts more, do less.',
      sources: ['NHS-BACK'],
    },
  },
  {
    id: 'S1-11',
    says: 'Massage relieves tension and pain, and relaxes.',
    places: [['self-massage-hands', 'for a short time'], 'professional-massage'],
    correction: { text: 'For a short time, perhaps.', sources: ['COCHRANE-MASSAGE'] },
  },
  {
    id: 'S1-12',
    says: 'Circle with fingers or a ball over tender spots, a few minutes each side.',
    places: [
      ['self-massage-hands', 'slow circles'],
      ['self-massage-hands', '2 to 3 minutes each side'],
      'massage-ball',
    ],
  },
  {
    id: 'S1-13',
    says: 'Lie on a foam roller and roll slowly with the legs, longer on sore spots.',
    places: [
      ['foam-roller', 'roll slowly with your legs'],
      ['foam-roller', 'never on the neck or the low back'],
      'x-osteoporosis',
      'x-dvt',
    ],
    correction: { text: 'Kept, with the people who must not.', sources: ['BARTSCH'] },
  },
  {
    id: 'S1-14',
    says: 'Find a qualified therapist by recommendation or reviews.',
    places: [['professional-massage', 'registered or licensed']],
    correction: { text: 'Check the registration or licence: reviews are no proof.', sources: 'unsourced' },
  },
  {
    id: 'S1-15',
    says: 'Tell the therapist what you need, and ask questions.',
    places: [
      ['professional-massage', 'Tell them about illnesses'],
      ['professional-massage', 'Ask whatever you want to know'],
    ],
  },
  {
    id: 'S1-16',
    says: 'Heat brings blood, eases pain and stiffness, and relieves at once.',
    places: [['heat', 'for a short time']],
    correction: { text: 'It may ease stiffness for a short time.', sources: ['COCHRANE-HEAT', 'ACP-2017'] },
    never: ['immediate relief', 'relie(f|ve)s? (it )?at once'],
  },
  {
    id: 'S1-17',
    says: 'Cold lowers inflammation.',
    places: [['cold', 'may numb pain and limit the swelling of a new injury']],
    correction: {
      text: 'It may numb pain and limit the swelling of a new injury; the studies are few.',
      sources: ['COCHRANE-HEAT', 'TMM-HEATICE'],
    },
  },
  {
    id: 'S1-18',
    says: '15 to 20 minutes at a time, several times a day.',
    places: [
      ['heat', '15 to 20 minutes'],
      ['cold', '20 at the very most'],
      ['cold', 'Wait 2 to 3 hours'],
    ],
  },
  {
    id: 'S1-19',
    says: 'A hot pack or warm towel; a cold pack or ice.',
    places: [
      ['heat', 'warm towel'],
      ['cold', 'cold pack, or frozen vegetables'],
    ],
  },
  {
    id: 'S1-20',
    says: 'Wrap the pack in cloth, against burns and frostbite.',
    places: [
      ['heat', 'Always keep cloth between'],
      ['cold', 'Always keep cloth between'],
    ],
  },
  {
    id: 'S1-21',
    says: 'Shops sell wraps and gel pads.',
    places: [['heat', 'a pad, bottle, warm towel or wheat bag'], 'cold'],
    correction: {
      text: 'What can be used is named; nothing has to be bought, and no brand is named.',
      sources: 'unsourced',
    },
  },
  { id: 'S1-22', says: 'Stress and tension add to it.', places: ['c-stress', 'worry'] },
  {
    id: 'S1-23',
    says: 'Meditation: sit, close the eyes, follow the breath, 5 to 10 minutes a day and more later.',
    places: [
      ['meditation', '5 to 10 minutes a day. Build up'],
      ['meditation', 'eyes closed or open'],
    ],
  },
  {
    id: 'S1-24',
    says: 'Deep breathing: in through the nose, out through the mouth, for several minutes.',
    places: [
      ['deep-breathing', 'in gently through your nose'],
      ['deep-breathing', '3 to 5 minutes or more'],
    ],
  },
  {
    id: 'S1-25',
    says: 'Picture a peaceful scene with all senses for several minutes.',
    places: [['visualisation', 'see, hear, smell and feel']],
  },
  {
    id: 'S1-26',
    says: 'Practise daily; recordings and apps can guide.',
    places: [['meditation', 'recording or app']],
  },
  {
    id: 'S1-27',
    says: 'Good posture and equipment prevent and relieve the pain.',
    places: [
      ['posture-sitting', 'No single way to sit'],
      'posture-standing',
      ['ergonomics', 'No chair or desk can promise relief'],
    ],
    correction: {
      text: 'No single right posture is proven; comfort and change count.',
      sources: ['SLATER-2019'],
    },
  },
  {
    id: 'S1-28',
    says: 'Sit with a straight back and relaxed shoulders.',
    places: [
      ['posture-sitting', 'shoulders hang loose'],
      ['posture-sitting', 'Change position'],
    ],
    correction: { text: 'Supported and relaxed, and changed often.', sources: ['SLATER-2019'] },
  },
  { id: 'S1-29', says: 'Feet flat on the floor.', places: [['posture-sitting', 'feet flat']] },
  {
    id: 'S1-30',
    says: 'A chair with back support or a lumbar roll.',
    places: [['posture-sitting', 'backrest or a rolled towel']],
  },
  {
    id: 'S1-31',
    says: 'Every 30 minutes, stand up and stretch.',
    places: [
      ['movement-breaks', 'about every 30 minutes'],
      ['movement-breaks', '5 to 10 minutes away'],
    ],
    correction: {
      text: 'Both rhythms are named: half-hourly change and an hourly break.',
      sources: ['HSE-DSE', 'COMMONSPIRIT'],
    },
  },
  {
    id: 'S1-32',
    says: 'Stand with the weight on both feet.',
    places: [['posture-standing', 'weight on both feet']],
  },
  {
    id: 'S1-33',
    says: 'Shoulders back and down.',
    places: [['posture-standing', 'Do not force them back']],
    correction: { text: 'Relaxed, not forced back.', sources: ['SLATER-2019'] },
    never: ['shoulders back and down'],
  },
  {
    id: 'S1-34',
    says: 'Tuck the chin in slightly.',
    places: [['posture-standing', 'chin level and your eyes ahead']],
    correction: { text: 'Gently, with level eyes.', sources: ['PEAK-CHIN'] },
  },
  {
    id: 'S1-35',
    says: 'Do not stand still for long.',
    places: [['posture-standing', 'Do not stand still for long']],
  },
  {
    id: 'S1-36',
    says: 'Sleep on the back or the side, not on the front.',
    places: [['posture-sleeping', 'on your side or back']],
  },
  {
    id: 'S1-37',
    says: 'A pillow that supports the neck and keeps the spine in line.',
    places: [
      ['posture-sleeping', 'supports your neck'],
      ['posture-sleeping', 'fills the gap from ear to shoulder'],
    ],
  },
  {
    id: 'S1-38',
    says: 'Avoid positions that strain the upper back.',
    places: ['c-sleep', ['posture-sleeping', 'If you lie on your front']],
  },
  {
    id: 'S1-39',
    says: 'Standing desks, ergonomic chairs and keyboard trays help to prevent it.',
    places: [
      ['ergonomics', 'A stand or tray is optional'],
      ['ergonomics', 'you need not buy anything'],
    ],
    correction: { text: 'Optional, with no promise.', sources: ['SLATER-2019'] },
  },
  {
    id: 'S1-40',
    says: 'Acetaminophen suits mild or moderate pain and has few side effects.',
    places: [
      ['otc-acetaminophen', 'did not help new low-back pain'],
      ['otc-acetaminophen', 'badly harm the liver'],
      'x-liver',
    ],
    correction: {
      text: 'Alone it did not help low-back pain; it is for people whom the others do not suit, within the limit for the liver.',
      sources: ['NHS-BACK', 'ACP-2017', 'DM-APAP'],
    },
  },
  {
    id: 'S1-41',
    says: 'Ibuprofen and naproxen help; mind the stomach.',
    places: [
      ['otc-nsaid-oral', 'It has real risks'],
      'x-ulcer',
      'x-heart',
      'x-stroke',
      'x-kidney',
      'x-pregnant',
      'x-blood-thinner',
      'x-asthma-nsaid',
    ],
    correction: {
      text: 'Many more people must not, or must ask first, than those with a weak stomach.',
      sources: ['DM-NAPROXEN', 'NHS-IBU', 'FDA-NSAID-PREG'],
    },
  },
  {
    id: 'S1-42',
    says: 'Menthol and capsaicin creams lower pain and inflammation.',
    places: [
      ['otc-topical-counterirritant', 'does not treat inflammation'],
      ['otc-topical-counterirritant', 'burnt skin badly'],
      'x-topical-on',
      'otc-topical-nsaid',
    ],
    correction: {
      text: 'They distract from mild pain and have, rarely, burnt skin; never with heat. Anti-inflammatory gel, which no article names, is added.',
      sources: ['FDA-TOPICAL', 'ACP-AAFP'],
    },
  },
  {
    id: 'S1-43',
    says: 'Read the label and keep to the dose.',
    places: [
      ['otc-nsaid-oral', 'the label wins'],
      ['otc-acetaminophen', 'the label wins'],
      ['otc-topical-nsaid', 'the label wins'],
      ['otc-topical-counterirritant', 'the label wins'],
    ],
  },
  {
    id: 'S1-44',
    says: 'Unsure which medicine, or no better: ask a professional.',
    places: ['act-ask-pharmacist', 'act-see-doctor'],
  },
  {
    id: 'S1-45',
    says: 'Try different things and keep what works.',
    places: [['act-check-in-24h', 'try another thing from your plan'], 'trend'],
  },
  { id: 'S1-46', says: 'Lasting or worse: get medical advice.', places: ['rf-worse', 'rf-72h', 'changed'] },

  {
    id: 'S2-1',
    says: 'Upper-back and neck pain is common, from posture, tension and more.',
    places: ['c-postural', 'c-stress', 'c-neck-referred', ['c-nonspecific', 'that is common']],
  },
  { id: 'S2-2', says: 'It can take over daily life.', places: ['rf-interferes', 'interferes'] },
  {
    id: 'S2-3',
    says: 'Slouching strains the muscles: sit up straight.',
    places: [['posture-sitting', 'No single way to sit has been shown to be right'], 'c-postural'],
    correction: { text: 'Supported, relaxed, changed often.', sources: ['SLATER-2019'] },
    never: ['(bad|poor|wrong) posture', 'slouch', 'sit up straight'],
  },
  {
    id: 'S2-4',
    says: 'Stretch regularly, every day.',
    places: ['R4', ['stretch-scapular-squeeze', 'a day at first']],
  },
  {
    id: 'S2-5',
    says: 'Neck rolls.',
    places: [
      ['stretch-neck-turn-tilt', 'takes the place of neck rolls'],
      ['stretch-neck-turn-tilt', 'No circles, and no tipping your head back'],
      'x-dizzy-neck',
    ],
    correction: {
      text: 'Slow turns and tilts instead. Circles are not proven dangerous, but nothing is lost without them.',
      sources: ['PAINSCI-NC', 'KAISER-NECK'],
    },
  },
  { id: 'S2-6', says: 'Shoulder shrugs.', places: ['stretch-shoulder-shrug'] },
  { id: 'S2-7', says: 'Chest openers.', places: ['stretch-doorway-chest'] },
  { id: 'S2-8', says: 'A heating pad or hot-water bottle.', places: [['heat', 'a pad, bottle']] },
  { id: 'S2-9', says: 'A cold pack for swelling.', places: ['cold', ['H1', 'cold may ease it']] },
  {
    id: 'S2-10',
    says: 'Heat or cold lowers inflammation.',
    places: [['heat', 'does not bring down swelling'], 'x-fresh-swollen', ['H1', 'Heat waits']],
    correction: {
      text: 'Heat does not lower inflammation, and stays off a fresh, swollen injury.',
      sources: ['COCHRANE-HEAT', 'NHS-SPRAIN'],
    },
    never: ['(heat|warmth) (can |may )?(reduces?|lowers?) (inflammation|swelling)'],
  },
  {
    id: 'S2-11',
    says: 'Heat and cold in turn give relief.',
    places: ['alternate-heat-cold', ['H9', 'not clearly shown']],
    correction: {
      text: 'Some like it; studies have not shown that it works better.',
      sources: ['COCHRANE-HEAT', 'LALLI-72H'],
    },
  },
  {
    id: 'S2-12',
    says: 'Mindfulness, breathing, meditation and muscle relaxation lower stress and so pain.',
    places: [
      ['meditation', 'may help you cope'],
      ['pmr', 'help you cope'],
      ['deep-breathing', 'may calm you'],
    ],
    correction: { text: 'They may help to cope.', sources: ['ACP-2017'] },
  },
  {
    id: 'S2-13',
    says: 'If it stays, a chiropractor, physical therapist or massage therapist can help.',
    places: [
      ['physio', 'should come with exercise'],
      ['physio', 'Neck manipulation'],
      ['physio', 'see a doctor first'],
      'act-see-physio',
      'rf-2wk',
    ],
    correction: {
      text: 'With a warning sign a doctor first; a physiotherapist for pain that stays; hands-on treatment only with exercise.',
      sources: ['NICE-NG59', 'MAIMONIDES-CAD'],
    },
  },
  {
    id: 'S2-14',
    says: 'You can say goodbye to the pain.',
    places: [['words:expect', 'Nobody can promise']],
    correction: { text: 'Dropped: must not be repeated. Nothing is promised.', sources: 'unsourced' },
    never: ['goodbye', '\\bcures?\\b', 'pain[- ]free', 'for good\\b'],
  },
  {
    id: 'S2-15',
    says: 'Results come at once for some, later for others; keep at it.',
    places: [['words:expect', 'over days'], 'act-check-in-2wk', ['strengthening', '6 to 8 weeks']],
  },
  {
    id: 'S2-16',
    says: 'Safe for most people; ask first with an illness or injury.',
    places: ['health', 'act-ask-pharmacist', 'rf-health-history', 'x-fresh-strain'],
    correction: { text: 'Who must not is asked before any remedy is shown.', sources: 'unsourced' },
    never: ['safe for (everyone|most|all)'],
  },
  {
    id: 'S2-17',
    says: 'Good posture, activity and less stress prevent a return.',
    places: [
      'c-recurring',
      'strengthening',
      'movement-breaks',
      ['c-recurring', 'Strength, movement and calm may all help'],
    ],
    correction: {
      text: 'Activity, strength, breaks and calm; of posture only that it should vary.',
      sources: ['COCHRANE-NECK-EX', 'SLATER-2019'],
    },
  },

  {
    id: 'S3-1',
    says: 'Stress, sitting, posture and repeated movement tighten the muscles.',
    places: ['c-stress', 'c-postural', 'c-overuse'],
  },
  {
    id: 'S3-2',
    says: 'What the upper back is and does.',
    places: [
      ['c-joint', '12 bones of the upper back meet the ribs'],
      ['c-overuse', 'all that your arms do'],
    ],
  },
  {
    id: 'S3-3',
    says: 'Massage releases tension and relieves at once.',
    places: [['partner-massage', 'may ease an ache for a short time']],
    correction: { text: 'It may ease an ache for a short time.', sources: ['COCHRANE-MASSAGE'] },
    never: ['immediate relief', 'instant'],
  },
  {
    id: 'S3-4',
    says: 'Massage lowers stress, anxiety and stress hormones.',
    places: [['professional-massage', 'The calm may do you good']],
    correction: { text: 'Dropped: hormones must not be named. It may be calming.', sources: 'unsourced' },
    never: ['stress hormone', 'hormone levels?', 'cortisol'],
  },
  {
    id: 'S3-5',
    says: 'Massage brings oxygen and nutrients and flushes out toxins.',
    places: [['partner-massage', 'warm and relaxing']],
    correction: { text: 'Dropped: must not be repeated.', sources: ['AMT-TOXIN'] },
    never: ['toxin', 'detox', 'flush', 'nutrient', 'oxygen'],
  },
  {
    id: 'S3-6',
    says: 'Massage betters posture and alignment.',
    places: ['professional-massage'],
    correction: { text: 'Dropped: nothing was found to support it.', sources: 'unsourced' },
    never: ['realign', 'alignment', 'imbalance'],
  },
  {
    id: 'S3-7',
    says: 'Massage makes you more flexible.',
    places: [['foam-roller', 'may feel looser for a while']],
    correction: { text: 'It may feel looser for a while.', sources: ['COCHRANE-MASSAGE'] },
  },
  {
    id: 'S3-8',
    says: 'Massage eases tension headaches.',
    places: [['worry', 'headaches'], 'neck-head', 'rf-neck-artery', 'rf-meningitis'],
    correction: {
      text: 'Not claimed. A new or unusual headache is a warning sign and is asked about first.',
      sources: ['ACEP-CAD', 'INDPHARM-NECK'],
    },
    never: ['eases? (tension )?headaches'],
  },
  {
    id: 'S3-9',
    says: 'A massage before bed betters sleep.',
    places: [['partner-massage', 'may help you wind down']],
    correction: { text: 'It may help to wind down.', sources: 'unsourced' },
    never: ['insomnia'],
  },
  { id: 'S3-10', says: 'Find a quiet, tidy place.', places: [['partner-massage', 'quiet, tidy']] },
  {
    id: 'S3-11',
    says: 'Dim the light, play music, use scented oil or candles.',
    places: [
      ['partner-massage', 'Soft light or music'],
      ['partner-massage', 'Watch candles'],
      ['x-asthma-nsaid', 'scents'],
    ],
    correction: {
      text: 'Optional; mind the fire, and scents with asthma or an allergy.',
      sources: ['222HEALTH'],
    },
  },
  {
    id: 'S3-12',
    says: 'Lie comfortably on your back.',
    places: [
      ['partner-massage', 'Lie face down on a pillow, or sit'],
      ['partner-massage', 'Lie on your side or sit'],
    ],
    correction: {
      text: 'An error: face down with support, or sitting; in pregnancy on the side.',
      sources: 'unsourced',
    },
  },
  {
    id: 'S3-13',
    says: 'Have oil or lotion, towels and tools ready.',
    places: [
      ['partner-massage', 'towels ready'],
      ['partner-massage', 'Test any oil or lotion'],
    ],
  },
  {
    id: 'S3-14',
    says: 'Warm up with long, flowing strokes.',
    places: [['partner-massage', 'long, slow strokes']],
  },
  {
    id: 'S3-15',
    says: 'Knead and squeeze knots.',
    places: [['partner-massage', 'knead the muscles softly']],
  },
  {
    id: 'S3-16',
    says: 'Circles or pressure across the fibres break adhesions.',
    places: [['partner-massage', 'small, gentle circles']],
    correction: {
      text: 'Gentle circles are kept; the claim is dropped and must not be repeated.',
      sources: 'unsourced',
    },
    never: ['adhesion', 'scar tissue'],
  },
  {
    id: 'S3-17',
    says: 'Light tapping or chopping wakes the muscles.',
    places: [
      ['partner-massage', 'tap lightly'],
      ['partner-massage', 'Never tap on the spine'],
      'x-osteoporosis',
      'x-blood-thinner',
    ],
    correction: {
      text: 'Optional, off the spine and kidneys, never with thin bones or a blood thinner.',
      sources: ['NCCIH', 'KALLAS'],
    },
  },
  { id: 'S3-18', says: 'Gentle stretching.', places: [['partner-massage', 'an easy stretch']] },
  { id: 'S3-19', says: 'Massage yourself when nobody else can.', places: ['self-massage-hands'] },
  {
    id: 'S3-20',
    says: 'Use palms, fingers and knuckles.',
    places: [['self-massage-hands', 'palm, fingers or knuckles']],
  },
  {
    id: 'S3-21',
    says: 'Rollers, balls and hand-held massagers reach deeper.',
    places: ['foam-roller', 'massage-ball', ['massage-devices', 'hand-held']],
  },
  {
    id: 'S3-22',
    says: 'Hold steady pressure on trigger points.',
    places: [
      ['self-massage-hands', '30 to 60 seconds at most'],
      ['massage-ball', '5 out of 10 or less'],
      'c-trigger',
      'knots',
    ],
    correction: {
      text: 'For 30 to 60 seconds, at 5 out of 10 at most. What knots are is debated.',
      sources: ['GALASSO-MPS'],
    },
  },
  {
    id: 'S3-23',
    says: 'Use body weight rather than strength.',
    places: [['massage-ball', 'lean in gently']],
  },
  {
    id: 'S3-24',
    says: 'A certified therapist.',
    places: [['professional-massage', 'registered or licensed']],
  },
  { id: 'S3-25', says: 'Massage chairs.', places: [['massage-devices', 'massage chair']] },
  {
    id: 'S3-26',
    says: 'Electric massagers.',
    places: [['massage-devices', 'a gun or other hand-held massager'], 'x-device'],
  },
  {
    id: 'S3-27',
    says: 'Acupressure mats stimulate blood flow and release tension.',
    places: [
      ['massage-devices', 'pressure-point mat'],
      'x-blood-thinner',
      'x-diabetes-numb',
      'x-skin-broken',
    ],
    correction: { text: 'A mat may feel pleasant, over a shirt; hardly tested.', sources: 'unsourced' },
  },
  {
    id: 'S3-28',
    says: 'Scented oils lift the massage.',
    places: [
      ['partner-massage', 'Scented oil only well thinned, and never swallowed'],
      'x-oil-allergy',
      'x-pregnant',
      'x-asthma-nsaid',
    ],
    correction: { text: 'An optional extra with limits.', sources: ['222HEALTH'] },
  },
  {
    id: 'S3-29',
    says: 'Hot or cold packs before or after.',
    places: [['partner-massage', 'Heat before, or cold after'], 'x-numb-skin', 'x-fresh-swollen'],
  },
  {
    id: 'S3-30',
    says: 'With an illness, ask first.',
    places: ['health', ['professional-massage', 'illnesses, medicines, allergies']],
  },
  {
    id: 'S3-31',
    says: 'In pregnancy, ask the obstetrician.',
    places: ['x-pregnant', 'rf-pregnant', 'act-contact-maternity'],
  },
  {
    id: 'S3-32',
    says: 'Name allergies and sensitivities.',
    places: ['x-oil-allergy', ['professional-massage', 'allergies']],
  },
  {
    id: 'S3-33',
    says: 'Say how much pressure is right and what is uncomfortable.',
    places: [
      ['professional-massage', 'how much pressure you like'],
      ['partner-massage', '“lighter” or “stop”'],
      'words:stopRule',
    ],
  },
  {
    id: 'S3-34',
    says: 'Afterwards drink, rest and avoid hard work.',
    places: [['professional-massage', 'drink when you are thirsty and take it easy']],
    correction: { text: 'Kept as comfort, with no talk of cleansing.', sources: ['AMT-TOXIN'] },
  },
  {
    id: 'S3-35',
    says: 'Go regularly, listen to your body, keep safe.',
    places: [['professional-massage', 'How often is up to you'], 'words:stopRule'],
  },
  {
    id: 'S3-36',
    says: 'It should not hurt, though deep work may be uncomfortable.',
    places: [
      ['self-massage-hands', 'It does not need to hurt'],
      ['professional-massage', 'Speak up when it hurts'],
    ],
  },
  {
    id: 'S3-37',
    says: 'Every 2 to 4 weeks is ideal.',
    places: [['professional-massage', 'is only custom']],
    correction: { text: 'Custom: no guideline names a rhythm.', sources: 'unsourced' },
    never: ['weeks is ideal'],
  },
  {
    id: 'S3-38',
    says: 'Yes, massage is possible with any illness, made to fit.',
    places: [
      'x-dvt',
      'x-fracture',
      'x-cancer-area',
      'x-fever',
      'x-skin-infection',
      'x-osteoporosis',
      'x-blood-thinner',
      'x-bleeding-disorder',
    ],
    correction: {
      text: 'Not always: with some illnesses there is no massage, or only a light one.',
      sources: ['NCCIH', 'BARTSCH'],
    },
  },
  {
    id: 'S3-39',
    says: 'A session takes 30 to 90 minutes.',
    places: [['professional-massage', '30 to 90 minutes']],
  },
  {
    id: 'S3-40',
    says: 'Soreness, tiredness and light-headedness pass in hours; otherwise ask the therapist.',
    places: [
      ['professional-massage', 'sore, tired or light-headed for some hours'],
      ['professional-massage', 'ask a doctor or pharmacist'],
      ['professional-massage', 'A big bruise, new numbness or weakness'],
      'trend-worse',
    ],
    correction: {
      text: 'What lasts goes to a doctor or pharmacist; numbness, weakness, a bad headache or hard breathing to help at once.',
      sources: ['NCCIH', 'MAIMONIDES-CAD'],
    },
  },

  {
    id: 'S4-1',
    says: 'It comes back because symptoms are treated and not root causes.',
    places: [['c-recurring', 'many things play a part']],
    correction: {
      text: 'Coming back is common and has many reasons; the theory of imbalance is unproven.',
      sources: ['SLATER-2019'],
    },
    never: ['root cause', 'treat(s|ing)? (only )?symptoms'],
  },
  {
    id: 'S4-2',
    says: '12 vertebrae on the ribs: steady and stiff.',
    places: [['c-joint', 'steady, and sometimes stiff']],
  },
  {
    id: 'S4-3',
    says: 'It is more often repeated strain than a sudden injury.',
    places: ['c-overuse', 'c-postural', ['new-task', 'new or heavy job']],
    correction: {
      text: 'Not told: the visitor’s own answers decide what may have set it off.',
      sources: 'unsourced',
    },
  },
  {
    id: 'S4-4',
    says: '40 hours a week bent over a desk wear posture and muscles down in a vicious circle.',
    places: [['c-postural', 'A dull ache can build up']],
    correction: {
      text: 'Told without fear: staying still for long may be the hard part.',
      sources: ['SLATER-2019'],
    },
    never: ['vicious', 'deteriorat', 'wear and tear', 'hunch'],
  },
  {
    id: 'S4-5',
    says: 'The area between the blades supports all work of the arms.',
    places: [['c-overuse', 'help with all that your arms do']],
  },
  {
    id: 'S4-6',
    says: 'Postural strain: a dull ache or stiffness after long sitting.',
    places: [['sitting', 'dull ache or stiffness'], 'c-postural'],
  },
  {
    id: 'S4-7',
    says: 'Overuse: lifting or long work with the arms leaves it tight, sore and painful to move.',
    places: [['new-task', 'lifting'], 'c-overuse'],
  },
  {
    id: 'S4-8',
    says: 'Joint irritation: twisting and age give a local pain and less movement.',
    places: [['stuck-spot', 'twisting or arching'], 'c-joint'],
  },
  {
    id: 'S4-9',
    says: 'Stress: a tight, band-like pain that changes through the day.',
    places: [
      ['worry', 'tops of the shoulders'],
      'c-stress',
      ['band', 'Not a tight band across the tops'],
      'rf-band',
    ],
    correction: {
      text: 'A band round the chest or trunk is a warning sign and is asked about first.',
      sources: ['ASTER-TX', 'DEVON-TX'],
    },
  },
  {
    id: 'S4-10',
    says: 'Sleeping on the side or front loads the area for hours.',
    places: ['c-sleep', ['posture-sleeping', 'mostly favoured lying on the side']],
    correction: {
      text: 'Lying on the side is mostly protective; a twisted or unsupported position is what to change.',
      sources: ['CARY-2019'],
    },
  },
  {
    id: 'S4-11',
    says: 'Many structures overlap, so that a diagnosis is hard.',
    places: [['words:intro', 'not a diagnosis'], 'c-nonspecific', ['cause', 'It is not a diagnosis']],
  },
  {
    id: 'S4-12',
    says: 'Mostly it is endurance and tiredness that add up.',
    places: [['strengthening', 'Stronger muscles tire later']],
  },
  {
    id: 'S4-13',
    says: 'Treat symptoms and causes; an operation is rarely needed.',
    places: ['selfcare', ['act-check-in-2wk', 'keep one good habit']],
    correction: {
      text: 'Relief now and one habit to keep. Operations are not spoken of.',
      sources: 'unsourced',
    },
  },
  {
    id: 'S4-14',
    says: 'Physical therapy builds strength and flexibility and helps back to work.',
    places: ['physio', 'strengthening', 'act-see-physio'],
  },
  {
    id: 'S4-15',
    says: 'Trigger-point injections release painful knots.',
    places: [['physio', 'Injections are for a doctor to discuss']],
    correction: {
      text: 'One neutral line: for a doctor to discuss. The evidence is unclear.',
      sources: ['TPI-SR'],
    },
  },
  {
    id: 'S4-16',
    says: 'Epidural injections give a significant improvement.',
    places: [['physio', 'Epidural ones carry rare, very serious harms']],
    correction: {
      text: 'Not for ordinary muscle pain; a warning of rare, very serious harms stands.',
      sources: ['APSF'],
    },
    never: ['significant improvement', 'injections? (can|will|may) (help|relieve|ease|give)'],
  },
  {
    id: 'S4-17',
    says: 'Injections let people take part in therapy.',
    places: [['physio', 'Injections are for a doctor to discuss']],
    correction: { text: 'Neutral wording; they are never suggested.', sources: ['APSF', 'TPI-SR'] },
  },
  {
    id: 'S4-18',
    says: 'Lasting relief needs posture, strength and new habits.',
    places: ['c-recurring', 'R6', ['words:expect', 'Nobody can promise']],
    correction: {
      text: 'Strength, movement and calm may help; no guarantee.',
      sources: ['COCHRANE-NECK-EX', 'ACP-2017'],
    },
    never: ['lasting relief', 'guarantee'],
  },
  {
    id: 'S4-19',
    says: 'Shoulders, chest and hips all play a part.',
    places: [['keep-moving', 'whole body, such as walking or swimming'], 'strengthening'],
  },
];

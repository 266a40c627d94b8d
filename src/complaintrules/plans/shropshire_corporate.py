"""The compiled plan of shropshire/corporate; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 150803149
TABLES = (
    ('stands', 6),
    ('last_days', (3, 'working_days', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 6),
    ('ranks', ''),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 0),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (28, 'calendar_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('status', 0),
    ('stands', 7),
    ('answers', 0),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, ranks_6, status_7, status_8, status_9, stands_10, last_days_11, last_days_12, last_days_13, status_14, stands_15, answers_16, outcomes_17, stages_18, deadlines_19, clock_ids_20, make_21, verdict_22):
    v1 = event('complaint_received', 0)
    v2 = event('stage_1_response_sent', 0)
    v3 = event('stage_2_requested', 0)
    v4 = event('complaint_withdrawn', 0)
    v11 = event('complaint_acknowledged', 0)
    v77 = event('ombudsman_enquiry_received', 0)
    v78 = event('ombudsman_enquiry_answered', 0)
    v110 = fact_day('first_had_notice_on', 0)
    v114 = event('referred_to_ombudsman', 0)
    v150 = answers_16[fact('subject')]
    v151 = fact('about_this_authority')
    v7 = v2 if v2 and (v2 < v3 or not v3) else v3
    v10 = v7 if v7 and (v7 < v4 or not v4) else v4
    if v1:
        v36 = later('complaint_acknowledged', v1) if v11 and v11 < v1 else v11
        v34 = last_days_1[v1]
        if v36:
            if v34 < v36:
                v39 = (status_3, v1, dates_2[v34], v36, None)
            else:
                v39 = (status_4, v1, dates_2[v34], v36, None)
            v38 = 3652060
        elif v10:
            v38 = 3652060
            v39 = (status_5, v1, dates_2[v34], 0, None)
        else:
            v37 = ranks_6[v34] - ranks_6[on]
            if v34 < on:
                v39 = (status_7, v1, dates_2[v34], 0, v37)
            else:
                v39 = (status_8, v1, dates_2[v34], 0, v37)
            v38 = v34
    else:
        if v11:
            v39 = (status_9, 0, None, v11, None)
        elif v10:
            v39 = stands_0
        else:
            v39 = stands_10
        v38 = 3652060
    v45 = v3 if v3 and (v3 < v4 or not v4) else v4
    if v1:
        v70 = later('stage_1_response_sent', v1) if v2 and v2 < v1 else v2
        v68 = last_days_11[v1]
        if v70:
            if v68 < v70:
                v73 = (status_3, v1, dates_2[v68], v70, None)
            else:
                v73 = (status_4, v1, dates_2[v68], v70, None)
            v72 = 3652060
        elif v45:
            v72 = 3652060
            v73 = (status_5, v1, dates_2[v68], 0, None)
        else:
            v71 = ranks_6[v68] - ranks_6[on]
            if v68 < on:
                v73 = (status_7, v1, dates_2[v68], 0, v71)
            else:
                v73 = (status_8, v1, dates_2[v68], 0, v71)
            v72 = v68
    else:
        if v2:
            v73 = (status_9, 0, None, v2, None)
        elif v45:
            v73 = stands_0
        else:
            v73 = stands_10
        v72 = 3652060
    if v77:
        v103 = later('ombudsman_enquiry_answered', v77) if v78 and v78 < v77 else v78
        v101 = last_days_12[v77]
        if v103:
            if v101 < v103:
                v106 = (status_3, v77, dates_2[v101], v103, None)
            else:
                v106 = (status_4, v77, dates_2[v101], v103, None)
            v105 = 3652060
        elif v4:
            v105 = 3652060
            v106 = (status_5, v77, dates_2[v101], 0, None)
        else:
            v104 = v101 - on
            if v101 < on:
                v106 = (status_7, v77, dates_2[v101], 0, v104)
            else:
                v106 = (status_8, v77, dates_2[v101], 0, v104)
            v105 = v101
    else:
        if v78:
            v106 = (status_9, 0, None, v78, None)
        elif v4:
            v106 = stands_0
        else:
            v106 = stands_10
        v105 = 3652060
    v113 = v110 or fact_day('grounds_arose_on', 0)
    if v113:
        v135 = last_days_13[v113]
        if v114:
            if v135 < v114:
                v139 = (status_3, v113, dates_2[v135], v114, None)
            else:
                v139 = (status_4, v113, dates_2[v135], v114, None)
        elif on < v113:
            v139 = (status_14, v113, dates_2[v135], 0, None)
        else:
            v137 = v135 - on
            if v135 < on:
                v139 = (status_7, v113, dates_2[v135], 0, v137)
            else:
                v139 = (status_8, v113, dates_2[v135], 0, v137)
    elif v114:
        v139 = (status_9, 0, None, v114, None)
    elif not v110:
        v139 = stands_15
    else:
        v139 = stands_10
    if v150 is True and v151 is True:
        v163 = 0
    elif v150 is False or v151 is False:
        v163 = 1
    else:
        v154 = v150 is True or v150 is False
        v155 = v151 is True or v151 is False
        v163 = 2 if (not not v154 or (not v154 and (not not v154))) and (not not v155 or (not v155 and (not not v155))) else 3
    if v38 < 3652060:
        v164 = 1
        v165 = v38
    else:
        v164 = 0
        v165 = 3652060
    if v72 < v165:
        v166 = 2
        v167 = v72
    else:
        v166 = v164
        v167 = v165
    if v105 < v167:
        v168 = 3
    else:
        v168 = v166
    return make_21(verdict_22, (outcomes_17[v163], (v150, v151), stages_18[1 if v4 else 4 if v114 else 3 if v3 else 2 if v1 else 0], deadlines_19[v168], clock_ids_20, (v39, v73, v106, v139)))

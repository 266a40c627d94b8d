"""The compiled plan of sunderland/together-for-children-corporate; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 3460621168
TABLES = (
    ('stands', 6),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('terms', 0),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 6),
    ('ranks', ''),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 0),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('terms', 3),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('stands', 7),
    ('answers', 0),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, terms_2, dates_3, status_4, status_5, status_6, ranks_7, status_8, status_9, status_10, stands_11, last_days_12, last_days_13, terms_14, terms_15, last_days_16, stands_17, answers_18, outcomes_19, stages_20, deadlines_21, clock_ids_22, make_23, verdict_24):
    v1 = event('stage_2_requested', 0)
    v3 = event('complaint_received', 0)
    v4 = event('complaint_withdrawn', 0)
    v8 = event('stage_1_response_sent', 0)
    v13 = extension('stage_1_response')
    v80 = event('stage_2_response_sent', 0)
    v84 = extension('stage_2_response')
    v186 = fact_day('first_had_notice_on', 0)
    v190 = event('referred_to_ombudsman', 0)
    v220 = answers_18[fact('subject')]
    v2 = v1 or on
    v7 = v1 if v1 and (v1 < v4 or not v4) else v4
    if v3:
        v48 = later('stage_1_response_sent', v3) if v8 and v8 < v3 else v8
        v46 = last_days_1[v3]
        v47 = last_days_1[v46]
        if v13:
            v19 = v13[0]
            v20 = v13[1]
            v22 = terms_2[v13[3]]
        else:
            v19 = 0
            v20 = 0
            v22 = 0
        v45 = v19 if v19 and v22 and (not v19 < v46) and (not v46 < v20) and (not v47 or not v47 < v19) else v46
        if v48:
            if v45 < v48:
                v51 = (status_4, v3, dates_3[v45], v48, None)
            else:
                v51 = (status_5, v3, dates_3[v45], v48, None)
            v50 = 3652060
        elif v7:
            v50 = 3652060
            v51 = (status_6, v3, dates_3[v45], 0, None)
        else:
            v49 = ranks_7[v45] - ranks_7[on]
            if v45 < on:
                v51 = (status_8, v3, dates_3[v45], 0, v49)
            else:
                v51 = (status_9, v3, dates_3[v45], 0, v49)
            v50 = v45
    else:
        if v8:
            v51 = (status_10, 0, None, v8, None)
        elif v7:
            v51 = stands_0
        else:
            v51 = stands_11
        v45 = 0
        v46 = 0
        v47 = 0
        v48 = v8
        v49 = 0
        v50 = 3652060
    v55 = event('stage_1_response_received', 0) or v8
    if v55:
        v74 = later('stage_2_requested', v55) if v1 and v1 < v55 else v1
        v72 = last_days_12[v55]
        if v74:
            if v72 < v74:
                v77 = (status_4, v55, dates_3[v72], v74, None)
            else:
                v77 = (status_5, v55, dates_3[v72], v74, None)
        else:
            v75 = ranks_7[v72] - ranks_7[on]
            if v72 < on:
                v77 = (status_8, v55, dates_3[v72], 0, v75)
            else:
                v77 = (status_9, v55, dates_3[v72], 0, v75)
    else:
        if v1:
            v77 = (status_10, 0, None, v1, None)
        else:
            v77 = stands_11
        v72 = 0
        v74 = v1
        v75 = 0
    if v1:
        v117 = later('stage_2_response_sent', v1) if v80 and v80 < v1 else v80
        v116 = last_days_13[v1]
        if v84:
            v90 = v84[0]
            v91 = v84[1]
            v93 = terms_14[v84[3]]
        else:
            v90 = 0
            v91 = 0
            v93 = 0
        v115 = v90 if v90 and v93 and (not v90 < v116) and (not v116 < v91) else v116
        if v117:
            if v115 < v117:
                v120 = (status_4, v1, dates_3[v115], v117, None)
            else:
                v120 = (status_5, v1, dates_3[v115], v117, None)
            v119 = 3652060
        elif v4:
            v119 = 3652060
            v120 = (status_6, v1, dates_3[v115], 0, None)
        else:
            v118 = ranks_7[v115] - ranks_7[on]
            if v115 < on:
                v120 = (status_8, v1, dates_3[v115], 0, v118)
            else:
                v120 = (status_9, v1, dates_3[v115], 0, v118)
            v119 = v115
    else:
        if v80:
            v120 = (status_10, 0, None, v80, None)
        elif v4:
            v120 = stands_0
        else:
            v120 = stands_11
        v115 = 0
        v116 = 0
        v117 = v80
        v118 = 0
        v119 = 3652060
    v122 = not v2 < 738611 and (not 738976 < v2)
    if v1:
        v170 = later('stage_2_response_sent', v1) if v80 and v80 < v1 else v80
        v168 = last_days_12[v1]
        v169 = last_days_12[v168]
        if v84:
            v141 = v84[0]
            v142 = v84[1]
            v144 = terms_15[v84[3]]
        else:
            v141 = 0
            v142 = 0
            v144 = 0
        v167 = v141 if v141 and v144 and (not v141 < v168) and (not v168 < v142) and (not v169 or not v169 < v141) else v168
        if v170:
            if v167 < v170:
                v173 = (status_4, v1, dates_3[v167], v170, None)
            else:
                v173 = (status_5, v1, dates_3[v167], v170, None)
            v172 = 3652060
        elif v4:
            v172 = 3652060
            v173 = (status_6, v1, dates_3[v167], 0, None)
        else:
            v171 = ranks_7[v167] - ranks_7[on]
            if v167 < on:
                v173 = (status_8, v1, dates_3[v167], 0, v171)
            else:
                v173 = (status_9, v1, dates_3[v167], 0, v171)
            v172 = v167
    else:
        if v80:
            v173 = (status_10, 0, None, v80, None)
        elif v4:
            v173 = stands_0
        else:
            v173 = stands_11
        v167 = 0
        v168 = 0
        v169 = 0
        v170 = v80
        v171 = 0
        v172 = 3652060
    v189 = v186 or fact_day('grounds_arose_on', 0)
    if v189:
        v211 = later('referred_to_ombudsman', v189) if v190 and v190 < v189 else v190
        v209 = last_days_16[v189]
        if v211:
            if v209 < v211:
                v214 = (status_4, v189, dates_3[v209], v211, None)
            else:
                v214 = (status_5, v189, dates_3[v209], v211, None)
        else:
            v212 = v209 - on
            if v209 < on:
                v214 = (status_8, v189, dates_3[v209], 0, v212)
            else:
                v214 = (status_9, v189, dates_3[v209], 0, v212)
    else:
        if v190:
            v214 = (status_10, 0, None, v190, None)
        elif not v186:
            v214 = stands_17
        else:
            v214 = stands_11
        v209 = 0
        v211 = v190
        v212 = 0
    if v220 is True:
        v226 = 0
    elif v220 is False:
        v226 = 1
    else:
        v221 = v220 is True or v220 is False
        v226 = 2 if not not v221 or (not v221 and (not not v221)) else 3
    if v50 < 3652060:
        v227 = 1
        v228 = v50
    else:
        v227 = 0
        v228 = 3652060
    if (v172 if not v2 < 738977 else v119 if v122 else 3652060) < v228:
        v229 = 3
    else:
        v229 = v227
    return make_23(verdict_24, (outcomes_19[v226], (v220,), stages_20[1 if v4 else 4 if v190 else 3 if v1 else 2 if v3 else 0], deadlines_21[v229], clock_ids_22, (v51, v77, v173 if not v2 < 738977 else v120 if v122 else stands_0, v214)))

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


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, terms_2, dates_3, status_4, status_5, status_6, ranks_7, status_8, status_9, status_10, stands_11, last_days_12, last_days_13, terms_14, terms_15, last_days_16, status_17, stands_18, answers_19, outcomes_20, stages_21, deadlines_22, clock_ids_23, make_24, verdict_25):
    v1 = event('stage_2_requested', 0)
    v3 = event('complaint_received', 0)
    v4 = event('complaint_withdrawn', 0)
    v8 = event('stage_1_response_sent', 0)
    v13 = extension('stage_1_response')
    v81 = event('stage_2_response_sent', 0)
    v85 = extension('stage_2_response')
    v191 = fact_day('first_had_notice_on', 0)
    v195 = event('referred_to_ombudsman', 0)
    v231 = answers_19[fact('subject')]
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
        v50 = 3652060
    v57 = event('stage_1_response_received', 0) or v8
    if v57:
        v72 = last_days_12[v57]
        if v1:
            if v72 < v1:
                v76 = (status_4, v57, dates_3[v72], v1, None)
            else:
                v76 = (status_5, v57, dates_3[v72], v1, None)
        else:
            v74 = ranks_7[v72] - ranks_7[on]
            if v72 < on:
                v76 = (status_8, v57, dates_3[v72], 0, v74)
            else:
                v76 = (status_9, v57, dates_3[v72], 0, v74)
    elif v1:
        v76 = (status_10, 0, None, v1, None)
    else:
        v76 = stands_11
    if v1:
        v118 = later('stage_2_response_sent', v1) if v81 and v81 < v1 else v81
        v117 = last_days_13[v1]
        if v85:
            v91 = v85[0]
            v92 = v85[1]
            v94 = terms_14[v85[3]]
        else:
            v91 = 0
            v92 = 0
            v94 = 0
        v116 = v91 if v91 and v94 and (not v91 < v117) and (not v117 < v92) else v117
        if v118:
            if v116 < v118:
                v121 = (status_4, v1, dates_3[v116], v118, None)
            else:
                v121 = (status_5, v1, dates_3[v116], v118, None)
            v120 = 3652060
        elif v4:
            v120 = 3652060
            v121 = (status_6, v1, dates_3[v116], 0, None)
        else:
            v119 = ranks_7[v116] - ranks_7[on]
            if v116 < on:
                v121 = (status_8, v1, dates_3[v116], 0, v119)
            else:
                v121 = (status_9, v1, dates_3[v116], 0, v119)
            v120 = v116
    else:
        if v81:
            v121 = (status_10, 0, None, v81, None)
        elif v4:
            v121 = stands_0
        else:
            v121 = stands_11
        v120 = 3652060
    v125 = not v2 < 738611 and (not 738976 < v2)
    if v1:
        v173 = later('stage_2_response_sent', v1) if v81 and v81 < v1 else v81
        v171 = last_days_12[v1]
        v172 = last_days_12[v171]
        if v85:
            v144 = v85[0]
            v145 = v85[1]
            v147 = terms_15[v85[3]]
        else:
            v144 = 0
            v145 = 0
            v147 = 0
        v170 = v144 if v144 and v147 and (not v144 < v171) and (not v171 < v145) and (not v172 or not v172 < v144) else v171
        if v173:
            if v170 < v173:
                v176 = (status_4, v1, dates_3[v170], v173, None)
            else:
                v176 = (status_5, v1, dates_3[v170], v173, None)
            v175 = 3652060
        elif v4:
            v175 = 3652060
            v176 = (status_6, v1, dates_3[v170], 0, None)
        else:
            v174 = ranks_7[v170] - ranks_7[on]
            if v170 < on:
                v176 = (status_8, v1, dates_3[v170], 0, v174)
            else:
                v176 = (status_9, v1, dates_3[v170], 0, v174)
            v175 = v170
    else:
        if v81:
            v176 = (status_10, 0, None, v81, None)
        elif v4:
            v176 = stands_0
        else:
            v176 = stands_11
        v175 = 3652060
    v194 = v191 or fact_day('grounds_arose_on', 0)
    if v194:
        v216 = last_days_16[v194]
        if v195:
            if v216 < v195:
                v220 = (status_4, v194, dates_3[v216], v195, None)
            else:
                v220 = (status_5, v194, dates_3[v216], v195, None)
        elif on < v194:
            v220 = (status_17, v194, dates_3[v216], 0, None)
        else:
            v218 = v216 - on
            if v216 < on:
                v220 = (status_8, v194, dates_3[v216], 0, v218)
            else:
                v220 = (status_9, v194, dates_3[v216], 0, v218)
    elif v195:
        v220 = (status_10, 0, None, v195, None)
    elif not v191:
        v220 = stands_18
    else:
        v220 = stands_11
    if v231 is True:
        v237 = 0
    elif v231 is False:
        v237 = 1
    else:
        v232 = v231 is True or v231 is False
        v237 = 2 if not not v232 or (not v232 and (not not v232)) else 3
    if v50 < 3652060:
        v238 = 1
        v239 = v50
    else:
        v238 = 0
        v239 = 3652060
    if (v175 if not v2 < 738977 else v120 if v125 else 3652060) < v239:
        v240 = 3
    else:
        v240 = v238
    return make_24(verdict_25, (outcomes_20[v237], (v231,), stages_21[1 if v4 else 4 if v195 else 3 if v1 else 2 if v3 else 0], deadlines_22[v240], clock_ids_23, (v51, v76, v176 if not v2 < 738977 else v121 if v125 else stands_0, v220)))

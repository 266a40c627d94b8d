"""The compiled plan of birmingham/childrens-trust-local; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 1306904688
TABLES = (
    ('stands', 6),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 6),
    ('ranks', ''),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 0),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('stands', 7),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, ranks_6, status_7, status_8, status_9, stands_10, last_days_11, last_days_12, stands_13, outcomes_14, stages_15, deadlines_16, clock_ids_17, make_18, verdict_19):
    v1 = event('complaint_received', 0)
    v2 = event('complaint_withdrawn', 0)
    v3 = event('stage_1_response_sent', 0)
    v33 = event('stage_2_requested', 0)
    v34 = event('stage_2_response_sent', 0)
    v64 = fact_day('first_had_notice_on', 0)
    v68 = event('referred_to_ombudsman', 0)
    v97 = fact('eligible_for_the_statutory_procedure')
    v98 = fact('local_procedure_takes_it')
    if v1:
        v28 = later('stage_1_response_sent', v1) if v3 and v3 < v1 else v3
        v26 = last_days_1[v1]
        if v28:
            if v26 < v28:
                v31 = (status_3, v1, dates_2[v26], v28, None)
            else:
                v31 = (status_4, v1, dates_2[v26], v28, None)
            v30 = 3652060
        elif v2:
            v30 = 3652060
            v31 = (status_5, v1, dates_2[v26], 0, None)
        else:
            v29 = ranks_6[v26] - ranks_6[on]
            if v26 < on:
                v31 = (status_7, v1, dates_2[v26], 0, v29)
            else:
                v31 = (status_8, v1, dates_2[v26], 0, v29)
            v30 = v26
    else:
        if v3:
            v31 = (status_9, 0, None, v3, None)
        elif v2:
            v31 = stands_0
        else:
            v31 = stands_10
        v26 = 0
        v28 = v3
        v29 = 0
        v30 = 3652060
    if v33:
        v59 = later('stage_2_response_sent', v33) if v34 and v34 < v33 else v34
        v57 = last_days_11[v33]
        if v59:
            if v57 < v59:
                v62 = (status_3, v33, dates_2[v57], v59, None)
            else:
                v62 = (status_4, v33, dates_2[v57], v59, None)
            v61 = 3652060
        elif v2:
            v61 = 3652060
            v62 = (status_5, v33, dates_2[v57], 0, None)
        else:
            v60 = ranks_6[v57] - ranks_6[on]
            if v57 < on:
                v62 = (status_7, v33, dates_2[v57], 0, v60)
            else:
                v62 = (status_8, v33, dates_2[v57], 0, v60)
            v61 = v57
    else:
        if v34:
            v62 = (status_9, 0, None, v34, None)
        elif v2:
            v62 = stands_0
        else:
            v62 = stands_10
        v57 = 0
        v59 = v34
        v60 = 0
        v61 = 3652060
    v67 = v64 or fact_day('grounds_arose_on', 0)
    if v67:
        v89 = later('referred_to_ombudsman', v67) if v68 and v68 < v67 else v68
        v87 = last_days_12[v67]
        if v89:
            if v87 < v89:
                v92 = (status_3, v67, dates_2[v87], v89, None)
            else:
                v92 = (status_4, v67, dates_2[v87], v89, None)
        else:
            v90 = v87 - on
            if v87 < on:
                v92 = (status_7, v67, dates_2[v87], 0, v90)
            else:
                v92 = (status_8, v67, dates_2[v87], 0, v90)
    else:
        if v68:
            v92 = (status_9, 0, None, v68, None)
        elif not v64:
            v92 = stands_13
        else:
            v92 = stands_10
        v87 = 0
        v89 = v68
        v90 = 0
    if v97 is False and v98 is True:
        v108 = 0
    elif v97 is True or v98 is False:
        v108 = 1
    else:
        v101 = v97 is False or v97 is True
        v102 = v98 is True or v98 is False
        v108 = 2 if (not not v101 or not v101) and (not not v102 or not v102) else 3
    if v30 < 3652060:
        v109 = 1
        v110 = v30
    else:
        v109 = 0
        v110 = 3652060
    if v61 < v110:
        v111 = 2
    else:
        v111 = v109
    return make_18(verdict_19, (outcomes_14[v108], (True if v97 is False else False if v97 is True else None, v98), stages_15[1 if v2 else 4 if v68 else 3 if v33 else 2 if v1 else 0], deadlines_16[v111], clock_ids_17, (v31, v62, v92)))

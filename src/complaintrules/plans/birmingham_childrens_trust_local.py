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
    ('status', 0),
    ('stands', 7),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, ranks_6, status_7, status_8, status_9, stands_10, last_days_11, last_days_12, status_13, stands_14, outcomes_15, stages_16, deadlines_17, clock_ids_18, make_19, verdict_20):
    v1 = event('complaint_received', 0)
    v2 = event('complaint_withdrawn', 0)
    v3 = event('stage_1_response_sent', 0)
    v35 = event('stage_2_requested', 0)
    v36 = event('stage_2_response_sent', 0)
    v68 = fact_day('first_had_notice_on', 0)
    v72 = event('referred_to_ombudsman', 0)
    v107 = fact('eligible_for_the_statutory_procedure')
    v108 = fact('local_procedure_takes_it')
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
        v30 = 3652060
    if v35:
        v61 = later('stage_2_response_sent', v35) if v36 and v36 < v35 else v36
        v59 = last_days_11[v35]
        if v61:
            if v59 < v61:
                v64 = (status_3, v35, dates_2[v59], v61, None)
            else:
                v64 = (status_4, v35, dates_2[v59], v61, None)
            v63 = 3652060
        elif v2:
            v63 = 3652060
            v64 = (status_5, v35, dates_2[v59], 0, None)
        else:
            v62 = ranks_6[v59] - ranks_6[on]
            if v59 < on:
                v64 = (status_7, v35, dates_2[v59], 0, v62)
            else:
                v64 = (status_8, v35, dates_2[v59], 0, v62)
            v63 = v59
    else:
        if v36:
            v64 = (status_9, 0, None, v36, None)
        elif v2:
            v64 = stands_0
        else:
            v64 = stands_10
        v63 = 3652060
    v71 = v68 or fact_day('grounds_arose_on', 0)
    if v71:
        v93 = last_days_12[v71]
        if v72:
            if v93 < v72:
                v97 = (status_3, v71, dates_2[v93], v72, None)
            else:
                v97 = (status_4, v71, dates_2[v93], v72, None)
        elif on < v71:
            v97 = (status_13, v71, dates_2[v93], 0, None)
        else:
            v95 = v93 - on
            if v93 < on:
                v97 = (status_7, v71, dates_2[v93], 0, v95)
            else:
                v97 = (status_8, v71, dates_2[v93], 0, v95)
    elif v72:
        v97 = (status_9, 0, None, v72, None)
    elif not v68:
        v97 = stands_14
    else:
        v97 = stands_10
    if v107 is False and v108 is True:
        v118 = 0
    elif v107 is True or v108 is False:
        v118 = 1
    else:
        v111 = v107 is False or v107 is True
        v112 = v108 is True or v108 is False
        v118 = 2 if (not not v111 or not v111) and (not not v112 or not v112) else 3
    if v30 < 3652060:
        v119 = 1
        v120 = v30
    else:
        v119 = 0
        v120 = 3652060
    if v63 < v120:
        v121 = 2
    else:
        v121 = v119
    return make_19(verdict_20, (outcomes_15[v118], (True if v107 is False else False if v107 is True else None, v108), stages_16[1 if v2 else 4 if v72 else 3 if v35 else 2 if v1 else 0], deadlines_17[v121], clock_ids_18, (v31, v64, v97)))
